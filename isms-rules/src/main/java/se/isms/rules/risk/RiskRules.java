package se.isms.rules.risk;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.asset.InformationFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Severity;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ProcessingFact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.AnalysisFact;
import se.isms.core.risk.ChangeFact;
import se.isms.core.risk.RiskFact;
import se.isms.core.risk.RiskPairFact;
import se.isms.core.workshop.ParticipationFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of risk read. */
public final class RiskRules implements DomainRules {

	private final DataStore<UnitFact> units = DataSource.createStore();

	private final DataStore<Fact> objects = DataSource.createStore();

	private final DataStore<AnalysisFact> analyses = DataSource.createStore();

	private final DataStore<RiskFact> risks = DataSource.createStore();

	private final DataStore<RiskPairFact> pairs = DataSource.createStore();

	private final DataStore<ParticipationFact> roles = DataSource.createStore();

	private final DataStore<ProcessingFact> processings = DataSource.createStore();

	private final DataStore<ChangeFact> changes = DataSource.createStore();

	private final DataStore<ActionFact> actions = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public RiskRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, UnitFact.class, this.units);
		DomainRules.load(facts, UnitFact.class, this.objects);
		DomainRules.load(facts, ProcessFact.class, this.objects);
		DomainRules.load(facts, SystemFact.class, this.objects);
		DomainRules.load(facts, InformationFact.class, this.objects);
		DomainRules.load(facts, AnalysisFact.class, this.analyses);
		DomainRules.load(facts, RiskFact.class, this.risks);
		DomainRules.load(facts, RiskPairFact.class, this.pairs);
		DomainRules.load(facts, ParticipationFact.class, this.roles);
		DomainRules.load(facts, ProcessingFact.class, this.processings);
		DomainRules.load(facts, ChangeFact.class, this.changes);
		DomainRules.load(facts, ActionFact.class, this.actions);
	}

	public DataStore<UnitFact> getUnits() {
		return this.units;
	}

	/** What is analysed: departments, processes, systems and information. */
	public DataStore<Fact> getObjects() {
		return this.objects;
	}

	public DataStore<AnalysisFact> getAnalyses() {
		return this.analyses;
	}

	public DataStore<RiskFact> getRisks() {
		return this.risks;
	}

	public DataStore<RiskPairFact> getPairs() {
		return this.pairs;
	}

	public DataStore<ParticipationFact> getRoles() {
		return this.roles;
	}

	public DataStore<ProcessingFact> getProcessings() {
		return this.processings;
	}

	public DataStore<ChangeFact> getChanges() {
		return this.changes;
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

	/** What cannot stand still at all is worse to know nothing of. */
	public static Severity severityOf(Fact object) {
		return (object instanceof ProcessFact process && process.criticalFrom(4)) ? Severity.CRITICAL : Severity.MAJOR;
	}

	public int getMaxAgeMonths() {
		return this.terms.get("ra.maxAgeMonths");
	}

	public int getAcceptMaxMonths() {
		return this.terms.get("ra.acceptMaxMonths");
	}

	public int getChangeGraceDays() {
		return this.terms.get("ra.changeGraceDays");
	}

	public int getDuplicateSimilarity() {
		return this.terms.get("ra.duplicateSimilarity");
	}

	/** So long after its scale was retired an analysis may still stand on it. */
	public int getRetiredMonths() {
		return 12;
	}

	/** A month late: somebody has to ask. */
	public int getMonthLate() {
		return 30;
	}

	/** A quarter late: the plan has stopped being one. */
	public int getQuarterLate() {
		return 90;
	}

}
