package se.isms.rules.governance;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.asset.AgreementFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SupplierFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Facts;
import se.isms.core.governance.AuditProgrammeFact;
import se.isms.core.governance.MemberFact;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ControlFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of governance read. */
public final class GovernanceRules implements DomainRules {

	private final DataStore<ProcessFact> processes = DataSource.createStore();

	private final DataStore<SystemFact> systems = DataSource.createStore();

	private final DataStore<SupplierFact> suppliers = DataSource.createStore();

	private final DataStore<ActionFact> actions = DataSource.createStore();

	private final DataStore<ControlFact> controls = DataSource.createStore();

	private final DataStore<AgreementFact> agreements = DataSource.createStore();

	private final DataStore<AuditProgrammeFact> programmes = DataSource.createStore();

	private final DataStore<TrainingFact> trainings = DataSource.createStore();

	private final DataStore<MemberFact> members = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public GovernanceRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, ProcessFact.class, this.processes);
		DomainRules.load(facts, SystemFact.class, this.systems);
		DomainRules.load(facts, SupplierFact.class, this.suppliers);
		DomainRules.load(facts, ActionFact.class, this.actions);
		DomainRules.load(facts, ControlFact.class, this.controls);
		DomainRules.load(facts, AgreementFact.class, this.agreements);
		DomainRules.load(facts, AuditProgrammeFact.class, this.programmes);
		DomainRules.load(facts, TrainingFact.class, this.trainings);
		DomainRules.load(facts, MemberFact.class, this.members);
	}

	public DataStore<ProcessFact> getProcesses() {
		return this.processes;
	}

	public DataStore<SystemFact> getSystems() {
		return this.systems;
	}

	public DataStore<SupplierFact> getSuppliers() {
		return this.suppliers;
	}

	public DataStore<ActionFact> getActions() {
		return this.actions;
	}

	public DataStore<ControlFact> getControls() {
		return this.controls;
	}

	public DataStore<AgreementFact> getAgreements() {
		return this.agreements;
	}

	public DataStore<AuditProgrammeFact> getProgrammes() {
		return this.programmes;
	}

	public DataStore<TrainingFact> getTrainings() {
		return this.trainings;
	}

	public DataStore<MemberFact> getMembers() {
		return this.members;
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

	public int getAuditMonths() {
		return this.terms.get("tv.auditMonths");
	}

	public int getTrainingTarget() {
		return this.terms.get("tv.trainingTarget");
	}

	/** How many percentage points a campaign may lag behind a steady pace. */
	public int getTrainingLag() {
		return 10;
	}

	public int getSupplierHours() {
		return this.terms.get("tv.supplierHours");
	}

	/** Half a year before an agreement ends, what comes after has to be decided. */
	public LocalDate getDecided() {
		return this.terms.today().plusMonths(6);
	}

	public int getControlMonths() {
		return this.terms.get("tv.controlMonths");
	}

	/** What protects the most critical is checked every year. */
	public int getVitalControlMonths() {
		return Math.min(12, this.terms.get("tv.controlMonths"));
	}

}
