package se.isms.rules.twofactor;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.access.AccountFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolloutFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Facts;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of two-factor authentication read. */
public final class TwoFactorRules implements DomainRules {

	private final DataStore<CoverageFact> coverages = DataSource.createStore();

	private final DataStore<AccountFact> accounts = DataSource.createStore();

	private final DataStore<SystemFact> systems = DataSource.createStore();

	private final DataStore<RolloutFact> rollouts = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public TwoFactorRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, CoverageFact.class, this.coverages);
		DomainRules.load(facts, AccountFact.class, this.accounts);
		DomainRules.load(facts, SystemFact.class, this.systems);
		DomainRules.load(facts, RolloutFact.class, this.rollouts);
	}

	public DataStore<CoverageFact> getCoverages() {
		return this.coverages;
	}

	public DataStore<AccountFact> getAccounts() {
		return this.accounts;
	}

	public DataStore<SystemFact> getSystems() {
		return this.systems;
	}

	public DataStore<RolloutFact> getRollouts() {
		return this.rollouts;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public int getTarget() {
		return this.terms.get("mf.coverageTarget");
	}

	public int getCriticalShare() {
		return this.terms.get("mf.coverageCritical");
	}

	/** Whether privileged accounts are to resist phishing by now. */
	public boolean getResistanceDue() {
		return this.terms.hasCome("mf.privPhishResistFrom");
	}

	public int getLag() {
		return this.terms.get("mf.lagPp");
	}

}
