package se.isms.core.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** When plans were really put to use, and how long work was done by hand. */
@Service
@Transactional
public class ActivationRegister {

	private final PlanActivations activations;

	private final ManualUses uses;

	private final ContinuityRegister continuity;

	private final ProcedureRegister procedures;

	private final IncidentRegister incidents;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	ActivationRegister(PlanActivations activations, ManualUses uses, ContinuityRegister continuity,
			ProcedureRegister procedures, IncidentRegister incidents, JdbcClient db, Trail trail, Clock clock) {
		this.activations = activations;
		this.uses = uses;
		this.continuity = continuity;
		this.procedures = procedures;
		this.incidents = incidents;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public PlanActivation activation(UUID id) {
		var found = this.activations.findById(id).orElseThrow(NotFound::new);
		this.continuity.plan(found.planId());
		return found;
	}

	/** The plan for the process of this one that is in use now. */
	@Transactional(readOnly = true)
	public Optional<PlanActivation> running(ContinuityPlan plan) {
		return this.db.sql("""
				select a.id
				  from plan_activation a
				  join continuity_plan l on l.id = a.plan_id
				 where l.process_id = :process
				   and a.ended_on is null
				 order by a.began_on
				 limit 1
				""").param("process", plan.processId()).query(UUID.class).optional().map(this::activation);
	}

	/** Adopted plans that the actor may put to use, and the one that is. */
	@Transactional(readOnly = true)
	public List<Choice> plans(@Nullable UUID chosen) {
		return this.db.sql("""
				select l.id, b.name || ', ' || u.name as label
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				 where l.id = :chosen::uuid
				    or l.state = 'ADOPTED'
				       and (:department::uuid is null or u.department_id = :department)
				 order by b.name collate "sv-SE-x-icu", u.name collate "sv-SE-x-icu"
				""")
			.param("chosen", chosen)
			.param("department", CurrentActor.get().department())
			.query(Choice.class)
			.list();
	}

	/** Notes that a plan is put to use, or changes what is noted of that. */
	public PlanActivation save(PlanActivation activation) {
		var before = this.activations.findById(activation.id()).orElse(null);
		if (before == null) {
			requireFree(activation);
		}
		requireOwn(activation);
		if (activation.incidentId() != null) {
			this.incidents.incident(activation.incidentId());
		}
		var after = this.activations.save(activation.following(before, today()));
		this.trail.record((before != null) ? "change" : "create", "plan_activation", after.id(), before, after);
		return after;
	}

	/** Notes that today is the last day on which the plan is in use. */
	public PlanActivation end(UUID id) {
		var before = own(id);
		var after = this.activations.save(before.end(today()));
		this.trail.record("end", "plan_activation", id, before, after);
		return after;
	}

	/** Every procedure of the plan, and how long work was done according to it. */
	@Transactional(readOnly = true)
	public List<ManualUseRow> uses(UUID activation) {
		return this.db.sql("""
				select p.id as procedure_id, p.name as procedure,
				       (select string_agg(s.name, ', ' order by s.name collate "sv-SE-x-icu")
				          from procedure_replaces x
				          join information_system s on s.id = x.system_id
				         where x.procedure_id = p.id) as systems,
				       p.sustainable_days,
				       m.began_on, coalesce(m.ended_on, a.ended_on) as ended_on,
				       coalesce(m.ended_on, a.ended_on, :today) - m.began_on + 1 as days, m.deviation
				  from plan_activation a
				  join manual_procedure p on p.plan_id = a.plan_id
				  left join manual_use m on m.activation_id = a.id and m.procedure_id = p.id
				 where a.id = :activation
				 order by p.name collate "sv-SE-x-icu", p.id
				""")
			.param("activation", activation(activation).id())
			.param("today", today())
			.query(ManualUseRow.class)
			.list();
	}

	/** The days of one procedure; where nothing is noted, from the day of the plan on. */
	@Transactional(readOnly = true)
	public ManualUse use(UUID activation, UUID procedure) {
		var found = activation(activation);
		if (!this.procedures.procedure(procedure).planId().equals(found.planId())) {
			throw new NotFound();
		}
		return this.uses.findByActivationIdAndProcedureId(activation, procedure)
			.orElseGet(
					() -> new ManualUse(UUID.randomUUID(), activation, procedure, found.beganOn(), null, null, null));
	}

	@Transactional(readOnly = true)
	public ManualUse use(UUID id) {
		var found = this.uses.findById(id).orElseThrow(NotFound::new);
		activation(found.activationId());
		return found;
	}

	/** Notes the days on which work was done by hand. */
	public ManualUse save(ManualUse use) {
		var activation = own(use.activationId());
		use(use.activationId(), use.procedureId());
		var before = this.uses.findById(use.id()).orElse(null);
		var after = this.uses.save(use.within(activation, today()));
		this.trail.record((before != null) ? "change" : "create", "manual_use", after.id(), before, after);
		return after;
	}

	/** One that the actor may write in. */
	PlanActivation own(UUID id) {
		var found = activation(id);
		requireOwn(found);
		return found;
	}

	private void requireOwn(PlanActivation activation) {
		CurrentActor.get().requireDepartment(this.continuity.department(activation.planId()));
	}

	private void requireFree(PlanActivation activation) {
		var plan = this.continuity.plan(activation.planId());
		if (plan.state() != ContinuityPlan.State.ADOPTED) {
			throw new Refused("refused.plan-not-adopted", plan.edition()).at("planId");
		}
		if (activation.running() && running(plan).isPresent()) {
			throw new Refused("refused.plan-in-use").at("planId");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
