package se.isms.rules.continuity;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.asset.ProcessFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.evaluation.Facts;
import se.isms.core.improvement.ActionFact;
import se.isms.core.practice.PracticeFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of continuity read. */
public final class ContinuityRules implements DomainRules {

	private final DataStore<ProcessFact> processes = DataSource.createStore();

	private final DataStore<PlanFact> plans = DataSource.createStore();

	private final DataStore<AnswerFact> answers = DataSource.createStore();

	private final DataStore<DependencyFact> dependencies = DataSource.createStore();

	private final DataStore<RecoveryFact> recoveries = DataSource.createStore();

	private final DataStore<CycleFact> cycles = DataSource.createStore();

	private final DataStore<PracticeFact> practices = DataSource.createStore();

	private final DataStore<ActionFact> actions = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public ContinuityRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, ProcessFact.class, this.processes);
		DomainRules.load(facts, PlanFact.class, this.plans);
		DomainRules.load(facts, AnswerFact.class, this.answers);
		DomainRules.load(facts, DependencyFact.class, this.dependencies);
		DomainRules.load(facts, RecoveryFact.class, this.recoveries);
		DomainRules.load(facts, CycleFact.class, this.cycles);
		DomainRules.load(facts, PracticeFact.class, this.practices);
		DomainRules.load(facts, ActionFact.class, this.actions);
	}

	public DataStore<ProcessFact> getProcesses() {
		return this.processes;
	}

	public DataStore<PlanFact> getPlans() {
		return this.plans;
	}

	public DataStore<AnswerFact> getAnswers() {
		return this.answers;
	}

	public DataStore<DependencyFact> getDependencies() {
		return this.dependencies;
	}

	public DataStore<RecoveryFact> getRecoveries() {
		return this.recoveries;
	}

	public DataStore<CycleFact> getCycles() {
		return this.cycles;
	}

	public DataStore<PracticeFact> getPractices() {
		return this.practices;
	}

	public DataStore<ActionFact> getActions() {
		return this.actions;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public int getCritical() {
		return this.terms.get("kp.critical");
	}

	public int getRequiredDays() {
		return this.terms.get("kp.premiseDays");
	}

	public int getReviewMonths() {
		return this.terms.get("kp.reviewMonths");
	}

	public int getExerciseMonths() {
		return this.terms.get("kp.exerciseMonths");
	}

	public int getFullTestMonths() {
		return this.terms.get("kp.fullTestMonths");
	}

	/** A plan unread for two years describes another workplace. */
	public int getLongMonths() {
		return 24;
	}

}
