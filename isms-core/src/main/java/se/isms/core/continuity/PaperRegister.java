package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.asset.AssetRegister;
import se.isms.core.evaluation.AsOf;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * What lies on paper for when the IT is gone: the information that a plan needs, printed
 * at interval, and the plan itself.
 */
@Service
@Transactional
public class PaperRegister {

	private static final String ROUTINE = "paper_routine";

	private static final String COPY = "plan_copy";

	private final ContinuityRegister register;

	private final PaperRoutines routines;

	private final PlanCopies copies;

	private final PaperRows rows;

	private final PaperFacts facts;

	private final AssetRegister assets;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	PaperRegister(ContinuityRegister register, PaperRoutines routines, PlanCopies copies, PaperRows rows,
			PaperFacts facts, AssetRegister assets, Organisation organisation, Trail trail, Clock clock) {
		this.register = register;
		this.routines = routines;
		this.copies = copies;
		this.rows = rows;
		this.facts = facts;
		this.assets = assets;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/** How far a plan has come with contacts, information on paper and copies. */
	@Transactional(readOnly = true)
	public PaperFact summary(UUID plan) {
		return this.facts.papers(AsOf.endOf(today()), this.register.plan(plan).id())
			.stream()
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public List<PaperRoutine> routines(UUID plan) {
		return this.routines.findByPlanIdOrderByWhatAsc(this.register.plan(plan).id());
	}

	@Transactional(readOnly = true)
	public PaperRoutine routine(UUID id) {
		var routine = this.routines.findById(id).orElseThrow(NotFound::new);
		this.register.plan(routine.planId());
		return routine;
	}

	/** Adds a routine to an open plan, or changes the one with its id. */
	public PaperRoutine save(PaperRoutine routine) {
		this.register.requireWritable(routine.planId());
		var before = this.routines.findById(routine.id()).orElse(null);
		if (before != null) {
			this.register.requireWritable(before.planId());
		}
		var after = this.routines.save(routine);
		this.trail.record((before != null) ? "change" : "create", ROUTINE, routine.id(), before, after);
		return after;
	}

	/** Takes a routine out of an open plan. */
	public void removeRoutine(UUID id) {
		var before = routine(id);
		this.register.requireWritable(before.planId());
		this.routines.delete(before);
		this.trail.record("remove", ROUTINE, id, before, null);
	}

	/** Notes that the routine is followed, as of today; of a plan in force too. */
	public PaperRoutine follow(UUID id) {
		var before = routine(id);
		this.register.requireDepartmentOf(this.register.plan(before.planId()).requireInUse());
		var after = this.routines.save(before.follow(today(), CurrentActor.get().name()));
		this.trail.record("follow", ROUTINE, id, before, after);
		return after;
	}

	/** Where the plan of a process lies, whichever edition is asked for. */
	@Transactional(readOnly = true)
	public List<PlanCopy> copies(UUID plan) {
		return this.copies.findByProcessIdOrderByPlaceAsc(this.register.plan(plan).processId());
	}

	@Transactional(readOnly = true)
	public PlanCopy copy(UUID id) {
		var copy = this.copies.findById(id).orElseThrow(NotFound::new);
		this.assets.process(copy.processId());
		return copy;
	}

	/** The plan that lies there, in the edition in force. */
	@Transactional(readOnly = true)
	public UUID planOf(PlanCopy copy) {
		return this.rows.planOf(copy.processId());
	}

	/** Adds a place where a plan lies, or changes the one with its id. */
	public PlanCopy save(PlanCopy copy) {
		requireDepartmentOf(copy);
		var before = this.copies.findById(copy.id()).orElse(null);
		if (before != null) {
			requireDepartmentOf(before);
		}
		if (copy.edition() > this.rows.adoptedEdition(copy.processId())) {
			throw new Refused("refused.copy-not-adopted", copy.edition()).at("edition");
		}
		var after = this.copies.save(copy);
		this.trail.record((before != null) ? "change" : "create", COPY, copy.id(), before, after);
		return after;
	}

	/** No plan lies there any longer. */
	public void removeCopy(UUID id) {
		var before = copy(id);
		requireDepartmentOf(before);
		this.copies.delete(before);
		this.trail.record("remove", COPY, id, before, null);
	}

	/** Notes that the edition in force was printed and put in all of its places today. */
	public List<PlanCopy> print(UUID id) {
		var plan = this.register.plan(id);
		this.register.requireDepartmentOf(plan);
		plan.requireAdopted();
		var before = copies(id);
		if (before.isEmpty()) {
			throw new Refused("refused.plan-without-places", plan.edition());
		}
		return before.stream().map(copy -> {
			var after = this.copies.save(copy.replaced(plan.edition(), today()));
			this.trail.record("print", COPY, copy.id(), copy, after);
			return after;
		}).toList();
	}

	private void requireDepartmentOf(PlanCopy copy) {
		CurrentActor.get()
			.requireDepartment(this.organisation.unit(this.assets.process(copy.processId()).unitId()).departmentId());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
