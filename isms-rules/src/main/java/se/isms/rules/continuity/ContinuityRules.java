package se.isms.rules.continuity;

import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.RatingFact;
import se.isms.core.continuity.TriggerFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.ClaimFact;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.IntakeFact;
import se.isms.core.continuity.LossFact;
import se.isms.core.continuity.PaymentFact;
import se.isms.core.continuity.PhasesFact;
import se.isms.core.continuity.PaperFact;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.PremiseFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.ProcedureStaffingFact;
import se.isms.core.continuity.RecordsFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.continuity.ReplacementFact;
import se.isms.core.continuity.ResourceNeedFact;
import se.isms.core.continuity.ReturnFact;
import se.isms.core.continuity.RoutineFact;
import se.isms.core.continuity.StaffingFact;
import se.isms.core.continuity.SupplierNeedFact;
import se.isms.core.evaluation.Facts;
import se.isms.core.improvement.ActionFact;
import se.isms.core.practice.PracticeFact;
import se.isms.core.recovery.OrderFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of continuity read. */
public final class ContinuityRules implements DomainRules {

	private final DataStore<ProcessFact> processes = DataSource.createStore();

	private final DataStore<RatingFact> ratings = DataSource.createStore();

	private final DataStore<PlanFact> plans = DataSource.createStore();

	private final DataStore<AnswerFact> answers = DataSource.createStore();

	private final DataStore<DependencyFact> dependencies = DataSource.createStore();

	private final DataStore<ProcedureFact> procedures = DataSource.createStore();

	private final DataStore<ProcedureStaffingFact> procedureStaffings = DataSource.createStore();

	private final DataStore<RecoveryFact> recoveries = DataSource.createStore();

	private final DataStore<CycleFact> cycles = DataSource.createStore();

	private final DataStore<OrderFact> orders = DataSource.createStore();

	private final DataStore<ClaimFact> claims = DataSource.createStore();

	private final DataStore<ResourceNeedFact> resourceNeeds = DataSource.createStore();

	private final DataStore<PremiseFact> premises = DataSource.createStore();

	private final DataStore<TriggerFact> triggers = DataSource.createStore();

	private final DataStore<PhasesFact> phases = DataSource.createStore();

	private final DataStore<ReplacementFact> replacements = DataSource.createStore();

	private final DataStore<PaymentFact> payments = DataSource.createStore();

	private final DataStore<IntakeFact> intakes = DataSource.createStore();

	private final DataStore<ReturnFact> returns = DataSource.createStore();

	private final DataStore<StaffingFact> staffings = DataSource.createStore();

	private final DataStore<SupplierNeedFact> supplierNeeds = DataSource.createStore();

	private final DataStore<LossFact> losses = DataSource.createStore();

	private final DataStore<RecordsFact> records = DataSource.createStore();

	private final DataStore<PaperFact> papers = DataSource.createStore();

	private final DataStore<RoutineFact> routines = DataSource.createStore();

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
		DomainRules.load(facts, RatingFact.class, this.ratings);
		DomainRules.load(facts, PlanFact.class, this.plans);
		DomainRules.load(facts, AnswerFact.class, this.answers);
		DomainRules.load(facts, DependencyFact.class, this.dependencies);
		DomainRules.load(facts, ProcedureFact.class, this.procedures);
		DomainRules.load(facts, ProcedureStaffingFact.class, this.procedureStaffings);
		DomainRules.load(facts, RecoveryFact.class, this.recoveries);
		DomainRules.load(facts, CycleFact.class, this.cycles);
		DomainRules.load(facts, OrderFact.class, this.orders);
		DomainRules.load(facts, ClaimFact.class, this.claims);
		DomainRules.load(facts, ResourceNeedFact.class, this.resourceNeeds);
		DomainRules.load(facts, PremiseFact.class, this.premises);
		DomainRules.load(facts, TriggerFact.class, this.triggers);
		DomainRules.load(facts, PhasesFact.class, this.phases);
		DomainRules.load(facts, ReplacementFact.class, this.replacements);
		DomainRules.load(facts, PaymentFact.class, this.payments);
		DomainRules.load(facts, IntakeFact.class, this.intakes);
		DomainRules.load(facts, ReturnFact.class, this.returns);
		DomainRules.load(facts, StaffingFact.class, this.staffings);
		DomainRules.load(facts, SupplierNeedFact.class, this.supplierNeeds);
		DomainRules.load(facts, LossFact.class, this.losses);
		DomainRules.load(facts, RecordsFact.class, this.records);
		DomainRules.load(facts, PaperFact.class, this.papers);
		DomainRules.load(facts, RoutineFact.class, this.routines);
		DomainRules.load(facts, PracticeFact.class, this.practices);
		DomainRules.load(facts, ActionFact.class, this.actions);
	}

	public DataStore<ProcessFact> getProcesses() {
		return this.processes;
	}

	public DataStore<RatingFact> getRatings() {
		return this.ratings;
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

	public DataStore<ProcedureFact> getProcedures() {
		return this.procedures;
	}

	public DataStore<ProcedureStaffingFact> getProcedureStaffings() {
		return this.procedureStaffings;
	}

	public DataStore<RecoveryFact> getRecoveries() {
		return this.recoveries;
	}

	public DataStore<CycleFact> getCycles() {
		return this.cycles;
	}

	public DataStore<OrderFact> getOrders() {
		return this.orders;
	}

	public DataStore<ClaimFact> getClaims() {
		return this.claims;
	}

	public DataStore<ResourceNeedFact> getResourceNeeds() {
		return this.resourceNeeds;
	}

	public DataStore<PremiseFact> getPremises() {
		return this.premises;
	}

	public DataStore<TriggerFact> getTriggers() {
		return this.triggers;
	}

	public DataStore<PhasesFact> getPhases() {
		return this.phases;
	}

	public DataStore<ReplacementFact> getReplacements() {
		return this.replacements;
	}

	public DataStore<PaymentFact> getPayments() {
		return this.payments;
	}

	public DataStore<IntakeFact> getIntakes() {
		return this.intakes;
	}

	public DataStore<ReturnFact> getReturns() {
		return this.returns;
	}

	public DataStore<StaffingFact> getStaffings() {
		return this.staffings;
	}

	public DataStore<SupplierNeedFact> getSupplierNeeds() {
		return this.supplierNeeds;
	}

	public DataStore<LossFact> getLosses() {
		return this.losses;
	}

	public DataStore<RecordsFact> getRecords() {
		return this.records;
	}

	public DataStore<PaperFact> getPapers() {
		return this.papers;
	}

	public DataStore<RoutineFact> getRoutines() {
		return this.routines;
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

	public int getAbsence() {
		return this.terms.get("kp.absence");
	}

	public int getAbsencePeak() {
		return this.terms.get("kp.absencePeak");
	}

	public int getAbsencePeakDays() {
		return this.terms.get("kp.absencePeakDays");
	}

	public int getReviewMonths() {
		return this.terms.get("kp.reviewMonths");
	}

	public int getExerciseMonths() {
		return this.terms.get("kp.exerciseMonths");
	}

	public int getPaperDays() {
		return this.terms.get("kp.paperMaxDays");
	}

	public int getVulnerableDays() {
		return this.terms.get("kp.paperVulnerableDays");
	}

	public int getPaperPlaces() {
		return this.terms.get("kp.paperLocations");
	}

	public int getContactMonths() {
		return this.terms.get("kp.contactMonths");
	}

	public int getFollowedDays() {
		return PaperRoutine.FOLLOWED_DAYS;
	}

	public int getFullTestMonths() {
		return this.terms.get("kp.fullTestMonths");
	}

	/** A plan unread for two years describes another workplace. */
	public int getLongMonths() {
		return 24;
	}

	/** Half a year of catching up is more than an office can hide in its daily work. */
	public int getLongBacklogDays() {
		return 180;
	}

}
