package se.isms.core.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.list.Lists;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** The actions of the departments, and the controls with their checks. */
@Service
@Transactional
public class ImprovementRegister {

	private final Actions actions;

	private final ActionSteps steps;

	private final UnitRegister<Control> controls;

	private final ControlChecks checks;

	private final JdbcAggregateOperations aggregates;

	private final Lists lists;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	ImprovementRegister(Actions actions, ActionSteps steps, UnitRegister<Control> controls, ControlChecks checks,
			JdbcAggregateOperations aggregates, Lists lists, Organisation organisation, Trail trail, Clock clock) {
		this.actions = actions;
		this.steps = steps;
		this.controls = controls;
		this.checks = checks;
		this.aggregates = aggregates;
		this.lists = lists;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/** Actions from one source, what is due soonest first. */
	@Transactional(readOnly = true)
	public List<ActionRow> actions(UUID source) {
		return this.lists.rows("actions", Map.of("sourceId", List.of(source.toString())), ActionRow.class);
	}

	/** Open actions whose day has passed, the oldest first. */
	@Transactional(readOnly = true)
	public List<ActionRow> overdue() {
		return this.lists.rows("actions", Map.of("overdue", List.of("true")), ActionRow.class);
	}

	@Transactional(readOnly = true)
	public Action action(UUID id) {
		return this.actions.findById(id)
			.filter(action -> this.organisation.mayRead(action.unitId()))
			.orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Control control(UUID id) {
		return this.controls.get(id);
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
			this.organisation.requireOwn(before.unitId());
		}
		this.organisation.requireOwn(action.unitId());
		return this.steps.store((before != null) ? "change" : "create", before, action.following(before));
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
		return move("verify", id, this.steps::verified);
	}

	public Action cancel(UUID id) {
		return move("cancel", id, Action::cancel);
	}

	/** Adds a control, or changes the one with its id. */
	public Control save(Control control) {
		return this.controls.save(control);
	}

	/** Notes that a control was checked. */
	public ControlCheck check(UUID control, ControlCheck.Method method, LocalDate on, boolean works, String evidence) {
		this.organisation.requireOwn(control(control).unitId());
		var check = new ControlCheck(UUID.randomUUID(), control, method, on, works, evidence).asOf(today());
		var after = this.aggregates.insert(check);
		this.trail.record("check", "control", control, null, after);
		return after;
	}

	private Action move(String verb, UUID id, UnaryOperator<Action> change) {
		var before = action(id);
		return this.steps.store(verb, before, change.apply(before));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
