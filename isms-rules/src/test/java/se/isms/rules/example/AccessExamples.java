package se.isms.rules.example;

import java.util.UUID;

import se.isms.core.access.AccountFact;
import se.isms.core.access.AdministratorsFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolePairFact;
import se.isms.core.access.RolloutFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Accounts and two-factor authentication. */
public final class AccessExamples {

	private AccessExamples() {
	}

	public static Example<CoverageFact> coverage() {
		return Example.like(new CoverageFact(Example.id(), DEPARTMENT, "Socialförvaltningen", 96, 100, null));
	}

	public static Example<RolloutFact> rollout() {
		return Example
			.like(new RolloutFact(Example.id(), 1, null, "Tvåfaktor 2026", true, TODAY.plusMonths(6), 70, 70, 100));
	}

	public static Example<AdministratorsFact> administrators() {
		return Example.like(new AdministratorsFact(Example.id(), null, "Global Administrator", 3, 0, 900));
	}

	/** Somebody who holds the first of two roles. */
	public static Example<RolePairFact> rolePair() {
		return Example.like(new RolePairFact(Example.id(), DEPARTMENT, "Anna Berg", new UUID(9, 9),
				"Ekonomisystemet: Registrera leverantör", "Ekonomisystemet: Attestera", true, true, true, false));
	}

	public static Example<AccountFact> account() {
		return Example.like(new AccountFact(Example.id(), 1, DEPARTMENT, "anna.berg", "EMPLOYEE", true, false, true,
				null, 3, false, TODAY.minusYears(2), TODAY.minusDays(3), null, null, false, null, null, 0));
	}

}
