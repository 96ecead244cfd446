package se.isms.rules.access;

import java.time.Instant;
import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.access.AccountFact;
import se.isms.core.access.AdministratorsFact;
import se.isms.core.access.RolePairFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Facts;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of access rights read. */
public final class AccessRules implements DomainRules {

	private final DataStore<SystemFact> systems = DataSource.createStore();

	private final DataStore<AccountFact> accounts = DataSource.createStore();

	private final DataStore<AdministratorsFact> administrators = DataSource.createStore();

	private final DataStore<RolePairFact> rolePairs = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public AccessRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, SystemFact.class, this.systems);
		DomainRules.load(facts, AccountFact.class, this.accounts);
		DomainRules.load(facts, AdministratorsFact.class, this.administrators);
		DomainRules.load(facts, RolePairFact.class, this.rolePairs);
	}

	public DataStore<SystemFact> getSystems() {
		return this.systems;
	}

	public DataStore<AccountFact> getAccounts() {
		return this.accounts;
	}

	public DataStore<AdministratorsFact> getAdministrators() {
		return this.administrators;
	}

	public DataStore<RolePairFact> getRolePairs() {
		return this.rolePairs;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public Instant getNow() {
		return this.terms.now();
	}

	public int getReviewMonths() {
		return this.terms.get("bh.reviewMonths");
	}

	/** Two years without a review: rights have outlived their reasons. */
	public int getLongMonths() {
		return 24;
	}

	public int getLeaverHours() {
		return this.terms.get("bh.leaverHours");
	}

	public int getLeastAdministrators() {
		return this.terms.get("bh.minGlobalAdmins");
	}

	public int getMostAdministrators() {
		return this.terms.get("bh.maxGlobalAdmins");
	}

	public int getDormantDays() {
		return this.terms.get("bh.dormantDays");
	}

}
