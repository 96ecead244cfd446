package se.isms.core.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Notices;
import se.isms.core.notice.Receiver;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** The actions of the departments, and the controls with their checks. */
@Service
@Transactional
public class ImprovementRegister {

	private final Actions actions;

	private final Controls controls;

	private final ControlChecks checks;

	private final JdbcAggregateOperations aggregates;

	private final JdbcClient db;

	private final Organisation organisation;

	private final Trail trail;

	private final Notices notices;

	private final Clock clock;

	ImprovementRegister(Actions actions, Controls controls, ControlChecks checks, JdbcAggregateOperations aggregates,
			JdbcClient db, Organisation organisation, Trail trail, Notices notices, Clock clock) {
		this.actions = actions;
		this.controls = controls;
		this.checks = checks;
		this.aggregates = aggregates;
		this.db = db;
		this.organisation = organisation;
		this.trail = trail;
		this.notices = notices;
		this.clock = clock;
	}

	/** Actions from one source. */
	@Transactional(readOnly = true)
	public List<ActionRow> actions(UUID source) {
		return actions(new ActionFilter(ActionFilter.Show.ALL, null, source));
	}

	/** Open ones first, what is due soonest first. */
	@Transactional(readOnly = true)
	public List<ActionRow> actions(ActionFilter filter) {
		return this.db
			.sql("""
					select c.id, c.title, c.unit_id, u.name as unit, c.source_type, c.source_id,
					       coalesce(r.title, i.title, k.name, d.title) as source, p.name as owner, c.due_on, c.state, c.done_on,
					       c.state in ('PROPOSED', 'PLANNED', 'ONGOING') and coalesce(c.due_on < :today, false) as overdue
					  from action c
					  join unit u on u.id = c.unit_id
					  left join person p on p.id = c.owner_id
					  left join risk r on r.id = c.source_id
					  left join incident i on i.id = c.source_id
					  left join control k on k.id = c.source_id
					  left join audit d on d.id = c.source_id
					 where (:source::uuid is null or c.source_id = :source)
					   and (:department::uuid is null or u.department_id = :department)
					   and (:of::uuid is null or u.department_id = :of)
					   and (:show = 'ALL'
					        or c.state in ('PROPOSED', 'PLANNED', 'ONGOING') and (:show = 'OPEN' or c.due_on < :today))
					 order by c.state in ('PROPOSED', 'PLANNED', 'ONGOING') desc, c.due_on nulls last,
					       c.title collate "sv-SE-x-icu"
					""")
			.param("today", today())
			.param("source", filter.source())
			.param("of", filter.department())
			.param("show", filter.show().name())
			.param("department", CurrentActor.get().department())
			.query(ActionRow.class)
			.list();
	}

	/** The most critical first. */
	@Transactional(readOnly = true)
	public List<ControlRow> controls() {
		return this.db.sql("""
				select c.id, c.name, c.norm, c.unit_id, u.name as unit, p.name as owner, c.criticality,
				       k.checked_on, k.works, k.method,
				       (select count(*) from action x
				         where x.source_id = c.id and x.state in ('PROPOSED', 'PLANNED', 'ONGOING')) as open_actions
				  from control c
				  join unit u on u.id = c.unit_id
				  left join person p on p.id = c.owner_id
				  left join lateral (
				      select * from control_check y
				       where y.control_id = c.id
				       order by y.checked_on desc, y.works
				       limit 1) k on true
				 where (:department::uuid is null or u.department_id = :department)
				 order by c.criticality desc, c.name collate "sv-SE-x-icu"
				""").param("department", CurrentActor.get().department()).query(ControlRow.class).list();
	}

	@Transactional(readOnly = true)
	public Action action(UUID id) {
		return this.actions.findById(id).filter(action -> mayRead(action.unitId())).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Control control(UUID id) {
		return this.controls.findById(id).filter(control -> mayRead(control.unitId())).orElseThrow(NotFound::new);
	}

	/** The checks of a control, the newest first. */
	@Transactional(readOnly = true)
	public List<ControlCheck> checks(UUID control) {
		return this.checks.findByControlIdOrderByCheckedOnDesc(control(control).id());
	}

	/** Adds an action, or changes the one with its id. */
	public Action save(Action action) {
		var before = this.actions.findById(action.id()).orElse(null);
		if (before != null) {
			requireDepartment(before.unitId());
		}
		requireDepartment(action.unitId());
		var after = this.actions.save(action.following(before));
		this.trail.record((before != null) ? "change" : "create", "action", action.id(), before, after);
		tellNewOwner(before, after);
		return after;
	}

	public Action plan(UUID id, UUID owner, LocalDate due) {
		return move("plan", id, action -> action.plan(owner, due));
	}

	public Action start(UUID id) {
		return move("start", id, Action::start);
	}

	public Action finish(UUID id) {
		return move("finish", id, action -> action.finish(today()));
	}

	/** Verified by who acts, who must be somebody else than the owner. */
	public Action verify(UUID id) {
		return move("verify", id, action -> action.verify(CurrentActor.get().name(), ownerName(action)));
	}

	public Action cancel(UUID id) {
		return move("cancel", id, Action::cancel);
	}

	/** Adds a control, or changes the one with its id. */
	public Control save(Control control) {
		var before = this.controls.findById(control.id()).orElse(null);
		if (before != null) {
			requireDepartment(before.unitId());
		}
		requireDepartment(control.unitId());
		var after = this.controls.save(control);
		this.trail.record((before != null) ? "change" : "create", "control", control.id(), before, after);
		return after;
	}

	/** Notes that a control was checked. */
	public ControlCheck check(UUID control, ControlCheck.Method method, LocalDate on, boolean works, String evidence) {
		requireDepartment(control(control).unitId());
		var check = new ControlCheck(UUID.randomUUID(), control, method, on, works, evidence).asOf(today());
		var after = this.aggregates.insert(check);
		this.trail.record("check", "control", control, null, after);
		return after;
	}

	private Action move(String verb, UUID id, UnaryOperator<Action> change) {
		var before = action(id);
		requireDepartment(before.unitId());
		var after = this.actions.save(change.apply(before));
		this.trail.record(verb, "action", id, before, after);
		tellNewOwner(before, after);
		return after;
	}

	private void tellNewOwner(@Nullable Action before, Action after) {
		var was = (before != null) ? before.ownerId() : null;
		if (after.ownerId() != null && after.state().open() && !Objects.equals(was, after.ownerId())) {
			this.notices.tell(NoticeKind.GIVEN, List.of(Receiver.owner()), new About("Action", after.id()),
					"action.given", List.of(), (after.dueOn() != null) ? Duty.endOf(after.dueOn()) : null);
		}
	}

	private @Nullable String ownerName(Action action) {
		return this.db.sql("""
				select p.name
				  from person p
				 where p.id = :owner::uuid
				""").param("owner", action.ownerId()).query(String.class).optional().orElse(null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private void requireDepartment(UUID unit) {
		CurrentActor.get().requireDepartment(this.organisation.unit(unit).departmentId());
	}

	private boolean mayRead(UUID unit) {
		var own = CurrentActor.get().department();
		return own == null || own.equals(this.organisation.unit(unit).departmentId());
	}

}
