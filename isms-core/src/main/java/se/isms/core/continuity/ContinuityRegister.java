package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.ProcessRow;
import se.isms.core.evaluation.Gate;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The continuity plans of the departments. */
@Service
@Transactional
public class ContinuityRegister {

	private final ContinuityAssignments assignments;

	private final ContinuityPlans plans;

	private final PlanSheets sheets;

	private final PlanAnswerRows sections;

	private final PaperRows papers;

	private final Gate gate;

	private final AssetRegister assets;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	ContinuityRegister(ContinuityAssignments assignments, ContinuityPlans plans, PlanSheets sheets,
			PlanAnswerRows sections, PaperRows papers, Gate gate, AssetRegister assets, Organisation organisation,
			JdbcClient db, Trail trail, Clock clock) {
		this.assignments = assignments;
		this.plans = plans;
		this.sheets = sheets;
		this.sections = sections;
		this.papers = papers;
		this.gate = gate;
		this.assets = assets;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Processes from this criticality on that have no plan, not even a draft. */
	@Transactional(readOnly = true)
	public List<ProcessRow> unplanned(int critical) {
		var planned = Set.copyOf(this.db.sql("""
				select distinct l.process_id
				  from continuity_plan l
				 where l.state <> 'REPLACED'
				""").query(UUID.class).list());
		return this.assets.processes()
			.stream()
			.filter(process -> process.criticality() != null && process.criticality() >= critical)
			.filter(process -> !planned.contains(process.id()))
			.toList();
	}

	@Transactional(readOnly = true)
	public PlanSheet sheet(UUID plan) {
		var found = plan(plan);
		return this.sheets.sheet(found, departmentOf(found));
	}

	@Transactional(readOnly = true)
	public ContinuityPlan plan(UUID id) {
		var plan = this.plans.findById(id).orElseThrow(NotFound::new);
		this.assets.process(plan.processId());
		return plan;
	}

	/**
	 * Drafts the first plan for a process, under the premise of the last assignment that
	 * was given to its department.
	 * @param guard answered by the one who acts; that the plan is there says that it was
	 * no
	 */
	public ContinuityPlan draft(UUID process, GuardAnswer guard) {
		var department = requireDepartmentOf(this.assets.process(process).unitId());
		if (guard != GuardAnswer.NO) {
			throw new Refused("refused.guarded");
		}
		if (this.plans.existsByProcessId(process)) {
			throw new Refused("refused.process-has-plan");
		}
		var assignment = this.assignments.newestOf(department).orElse(null);
		var after = this.plans.save(ContinuityPlan.draft(UUID.randomUUID(), process, assignment));
		this.sections.begin(after.id());
		this.trail.record("create", "continuity_plan", after.id(), null, after);
		return after;
	}

	/** Changes a plan that is not yet adopted; its process and edition stay. */
	public ContinuityPlan save(ContinuityPlan plan) {
		var before = plan(plan.id()).requireOpen();
		requireDepartmentOf(before);
		var after = this.plans.save(plan.requireSuccessorOf(before));
		this.trail.record("change", "continuity_plan", plan.id(), before, after);
		return after;
	}

	/** Gives a draft to somebody else to read; until that one gives it back it stays. */
	public ContinuityPlan send(UUID id) {
		var before = plan(id);
		requireDepartmentOf(before);
		var after = this.plans.save(before.send(CurrentActor.get().name()));
		this.trail.record("send", "continuity_plan", id, before, after);
		return after;
	}

	/** Gives a plan under review back to be written in. */
	public ContinuityPlan back(UUID id) {
		var before = plan(id);
		requireDepartmentOf(before);
		var after = this.plans.save(before.back());
		this.trail.record("back", "continuity_plan", id, before, after);
		return after;
	}

	/**
	 * Adopts a plan that was reviewed; the one adopted before it for the same process is
	 * replaced.
	 * @throws Refused where rules find blockers, or by who has asked for the review
	 */
	public ContinuityPlan adopt(UUID id) {
		var before = plan(id);
		requireDepartmentOf(before);
		var adopted = before.adopt(CurrentActor.get().name(), today());
		var blockers = this.gate.blockers(id);
		if (!blockers.isEmpty()) {
			throw new Refused("refused.plan-blocked", blockers.size(), blockers.get(0).label());
		}
		this.papers.carry(before.processId(), id);
		replaceAdopted(before.processId());
		var after = this.plans.save(adopted);
		this.trail.record("adopt", "continuity_plan", id, before, after);
		return after;
	}

	/** Drafts the next edition of an adopted plan, with its manual procedures. */
	public ContinuityPlan revise(UUID id) {
		var before = plan(id);
		requireDepartmentOf(before);
		var draft = before.revise(UUID.randomUUID());
		if (this.plans.existsByProcessIdAndStateIn(before.processId(), ContinuityPlan.UNDERWAY)) {
			throw new Refused("refused.plan-has-draft", draft.edition());
		}
		var after = this.plans.save(draft);
		this.sections.copy(id, after.id());
		copyProcedures(id, after.id());
		copyStops(id, after.id());
		copyClaims(id, after.id());
		this.papers.copy(id, after.id());
		this.trail.record("revise", "continuity_plan", after.id(), before, after);
		return after;
	}

	/** Notes that the adopted plan was read today and still holds. */
	public ContinuityPlan review(UUID id) {
		var before = plan(id);
		requireDepartmentOf(before);
		var after = this.plans.save(before.review(today()));
		this.trail.record("review", "continuity_plan", id, before, after);
		return after;
	}

	private void replaceAdopted(UUID process) {
		this.db.sql("""
				update continuity_plan
				   set state = 'REPLACED',
				       version = version + 1
				 where process_id = :process
				   and state = 'ADOPTED'
				""").param("process", process).update();
	}

	/** With what they replace and need. */
	private void copyProcedures(UUID from, UUID to) {
		this.db.sql("""
				with original as (
				    select gen_random_uuid() as copy_id, m.*
				      from manual_procedure m
				     where m.plan_id = :from
				), copied as (
				    insert into manual_procedure
				           (id, plan_id, name, start_hours, sustainable_days, relief, needs_it, steps, materials,
				            forms, staff_available, staff_first_day, staff_first_week, staff_first_month,
				            staff_after_month, version)
				    select o.copy_id, :to, o.name, o.start_hours, o.sustainable_days, o.relief, o.needs_it,
				           o.steps, o.materials, o.forms, o.staff_available, o.staff_first_day, o.staff_first_week,
				           o.staff_first_month, o.staff_after_month, 0
				      from original o
				), replacing as (
				    insert into procedure_replaces (procedure_id, system_id)
				    select o.copy_id, x.system_id
				      from original o
				      join procedure_replaces x on x.procedure_id = o.id
				), taken as (
				    insert into procedure_resource (procedure_id, needed_id)
				    select o.copy_id, n.needed_id
				      from original o
				      join procedure_resource n on n.procedure_id = o.id
				)
				insert into procedure_system (procedure_id, system_id)
				select o.copy_id, n.system_id
				  from original o
				  join procedure_system n on n.procedure_id = o.id
				""").param("from", from).param("to", to).update();
	}

	private void copyStops(UUID from, UUID to) {
		this.db.sql("""
				insert into stop_decision (id, plan_id, system_id, until_day, reason, decided_by, version)
				select gen_random_uuid(), :to, t.system_id, t.until_day, t.reason, t.decided_by, 0
				  from stop_decision t
				 where t.plan_id = :from
				""").param("from", from).param("to", to).update();
	}

	private void copyClaims(UUID from, UUID to) {
		this.db.sql("""
				insert into resource_claim
				       (id, plan_id, resource_id, first_day, first_week, first_month, after_month, version)
				select gen_random_uuid(), :to, c.resource_id, c.first_day, c.first_week, c.first_month, c.after_month, 0
				  from resource_claim c
				 where c.plan_id = :from
				""").param("from", from).param("to", to).update();
	}

	/** That a plan can be written in, and by the one who acts. */
	void requireWritable(UUID plan) {
		requireDepartmentOf(plan(plan).requireOpen());
	}

	void requireDepartmentOf(ContinuityPlan plan) {
		CurrentActor.get().requireDepartment(departmentOf(plan));
	}

	private UUID requireDepartmentOf(UUID unit) {
		var department = this.organisation.unit(unit).departmentId();
		CurrentActor.get().requireDepartment(department);
		return department;
	}

	/** The department that answers for a plan. */
	@Transactional(readOnly = true)
	public UUID department(UUID plan) {
		return departmentOf(plan(plan));
	}

	private UUID departmentOf(ContinuityPlan plan) {
		return this.organisation.unit(this.assets.process(plan.processId()).unitId()).departmentId();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
