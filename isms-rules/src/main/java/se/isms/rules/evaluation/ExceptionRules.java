package se.isms.rules.evaluation;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.evaluation.ExceptionFact;
import se.isms.core.evaluation.Facts;
import se.isms.rules.DomainRules;
import se.isms.rules.FoundFact;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules about exceptions read. */
public final class ExceptionRules implements DomainRules {

	private final DataStore<ExceptionFact> exceptions = DataSource.createStore();

	private final DataStore<FoundFact> found = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public ExceptionRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, ExceptionFact.class, this.exceptions);
		DomainRules.load(facts, FoundFact.class, this.found);
	}

	public DataStore<ExceptionFact> getExceptions() {
		return this.exceptions;
	}

	public DataStore<FoundFact> getFound() {
		return this.found;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public int getMostRenewals() {
		return this.terms.get("tv.exceptionRenewals");
	}

}
