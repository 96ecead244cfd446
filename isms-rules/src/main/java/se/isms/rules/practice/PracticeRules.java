package se.isms.rules.practice;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.evaluation.Facts;
import se.isms.core.practice.ActivationFact;
import se.isms.core.practice.AftermathFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of what comes after read. */
public final class PracticeRules implements DomainRules {

	private final DataStore<AftermathFact> incidents = DataSource.createStore();

	private final DataStore<ActivationFact> activations = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public PracticeRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, AftermathFact.class, this.incidents);
		DomainRules.load(facts, ActivationFact.class, this.activations);
	}

	public DataStore<AftermathFact> getIncidents() {
		return this.incidents;
	}

	public DataStore<ActivationFact> getActivations() {
		return this.activations;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public int getFeedbackDays() {
		return this.terms.get("tv.feedbackDays");
	}

}
