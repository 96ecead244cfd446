package se.isms.core.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/** The exercises, of one department or of the whole municipality. */
@Service
@Transactional
public class ExerciseRegister {

	private final Exercises exercises;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	ExerciseRegister(Exercises exercises, Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.exercises = exercises;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Exercise exercise(UUID id) {
		return this.exercises.findById(id)
			.filter(exercise -> exercise.unitId() == null || this.organisation.mayRead(exercise.unitId()))
			.orElseThrow(NotFound::new);
	}

	/** An exercise that is not closed and that the actor may change. */
	@Transactional(readOnly = true)
	public Exercise open(UUID id) {
		var exercise = exercise(id);
		requireUnit(exercise.unitId());
		return exercise.requireOpen();
	}

	/** Exercises of the plan for a process, the newest first. */
	@Transactional(readOnly = true)
	public List<ExerciseRow> ofProcess(UUID process) {
		return this.db.sql("""
				select e.id, e.title, e.scenario, e.kind, e.state, e.held_on, e.unit_id, u.name as unit, e.participants,
				       e.result
				  from exercise e
				  join exercised_process x on x.exercise_id = e.id
				  left join unit u on u.id = e.unit_id
				 where x.process_id = :process
				 order by e.held_on desc, e.title collate "sv-SE-x-icu"
				""").param("process", process).query(ExerciseRow.class).list();
	}

	/** Adds an exercise, or changes the one with its id. */
	public Exercise save(Exercise exercise) {
		requireUnit(exercise.unitId());
		var before = this.exercises.findById(exercise.id()).orElse(null);
		if (before != null) {
			requireUnit(before.unitId());
		}
		var after = this.exercises.save(exercise.following(before, today()));
		this.trail.record((before != null) ? "change" : "create", "exercise", exercise.id(), before, after);
		return after;
	}

	/** Notes that an exercise has been held. */
	public Exercise hold(UUID id) {
		return move("hold", id, exercise -> exercise.hold(today()));
	}

	/** Notes that the result that is written stands. */
	public Exercise evaluate(UUID id) {
		return move("evaluate", id, Exercise::evaluate);
	}

	/**
	 * Closes an exercise: what has to be better is an action, or there is a reason why
	 * not.
	 */
	public Exercise close(UUID id) {
		return move("close", id, exercise -> exercise.close(unanswered(id)));
	}

	private Exercise move(String verb, UUID id, UnaryOperator<Exercise> change) {
		var before = open(id);
		var after = this.exercises.save(change.apply(before));
		this.trail.record(verb, "exercise", id, before, after);
		return after;
	}

	private int unanswered(UUID exercise) {
		return this.db.sql("""
				select count(*)
				  from observation o
				 where o.exercise_id = :exercise
				   and not o.good
				   and o.action_id is null
				   and o.reason is null
				""").param("exercise", exercise).query(Integer.class).single();
	}

	private void requireUnit(@Nullable UUID unit) {
		if (unit == null) {
			CurrentActor.get().require(Permission.COORDINATE);
		}
		else {
			CurrentActor.get().requireDepartment(this.organisation.unit(unit).departmentId());
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
