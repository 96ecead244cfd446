package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * An account as rules see it.
 *
 * @param kind EMPLOYEE, ELECTED, CONSULTANT, GUEST, SERVICE, SHARED or BREAK_GLASS
 * @param personKnown whether somebody in a register stands behind it
 * @param employedTo when the employment of that person ended or ends
 * @param mfaLevel 0 none, 1 weak, 2 basic, 3 strong, 4 phishing-resistant; none where
 * unknown
 */
public record AccountFact(UUID id, int version, UUID unitId, String label, String kind, boolean enabled,
		boolean privileged, boolean personKnown, @Nullable LocalDate employedTo, @Nullable Integer mfaLevel,
		boolean externalIdp, LocalDate createdOn, @Nullable LocalDate lastSignInOn) implements Fact {

	/** Employees and elected representatives: the population of two-factor coverage. */
	public boolean member() {
		return this.enabled && (this.kind.equals("EMPLOYEE") || this.kind.equals("ELECTED"));
	}

	public boolean covered() {
		return this.externalIdp || (this.mfaLevel != null && this.mfaLevel >= 2);
	}

}
