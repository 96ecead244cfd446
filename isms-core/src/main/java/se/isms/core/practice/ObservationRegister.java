package se.isms.core.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** What was seen in exercises and when plans were in use, and what became of it. */
@Service
@Transactional
public class ObservationRegister {

	private static final int LONGEST_TITLE = 200;

	private final Observations observations;

	private final ExerciseRegister exercises;

	private final ContinuityRegister continuity;

	private final ActivationRegister activations;

	private final ImprovementRegister improvement;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	ObservationRegister(Observations observations, ExerciseRegister exercises, ContinuityRegister continuity,
			ActivationRegister activations, ImprovementRegister improvement, Organisation organisation, JdbcClient db,
			Trail trail) {
		this.observations = observations;
		this.exercises = exercises;
		this.continuity = continuity;
		this.activations = activations;
		this.improvement = improvement;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
	}

	/** Those of an exercise: what has to be better first, the gravest before others. */
	@Transactional(readOnly = true)
	public List<ObservationRow> ofExercise(UUID exercise) {
		return rows(this.exercises.exercise(exercise).id(), null);
	}

	/** Those of a plan in use, in the same order. */
	@Transactional(readOnly = true)
	public List<ObservationRow> ofActivation(UUID activation) {
		return rows(null, this.activations.activation(activation).id());
	}

	@Transactional(readOnly = true)
	public Observation observation(UUID id) {
		var found = this.observations.findById(id).orElseThrow(NotFound::new);
		requireReadable(found);
		return found;
	}

	/** Adds an observation, or changes the one with its id. */
	public Observation save(Observation observation) {
		var before = this.observations.findById(observation.id()).orElse(null);
		requireOpen((before != null) ? before : observation);
		requireOpen(observation);
		if (observation.planId() != null) {
			this.continuity.plan(observation.planId());
		}
		return store((before != null) ? "change" : "create", before, observation.following(before));
	}

	/** Makes an action of what has to be better, for somebody until a day. */
	public Observation act(UUID id, UUID owner, LocalDate due) {
		var before = observation(id).requireUnanswered();
		requireOpen(before);
		this.organisation.person(owner).orElseThrow(NotFound::new);
		var action = this.improvement.save(action(before, owner, due));
		return store("act", before, before.become(action.id()));
	}

	/** Says why nothing is done about it. */
	public Observation leave(UUID id, String because) {
		var before = observation(id);
		requireOpen(before);
		return store("leave", before, before.leave(because));
	}

	private Action action(Observation of, UUID owner, LocalDate due) {
		var exercise = of.exerciseId();
		return new Action(UUID.randomUUID(), unit(of), title(of.seen()),
				(exercise != null) ? Action.Source.EXERCISE : Action.Source.ACTIVATION,
				(exercise != null) ? exercise : of.activationId(), owner, due, Action.State.PLANNED, null, null);
	}

	/** The department of the plan, or of the exercise. */
	private UUID unit(Observation of) {
		if (of.planId() != null) {
			return this.continuity.department(of.planId());
		}
		if (of.activationId() != null) {
			return this.continuity.department(this.activations.activation(of.activationId()).planId());
		}
		var unit = this.exercises.exercise(Objects.requireNonNull(of.exerciseId())).unitId();
		if (unit == null) {
			throw new Refused("refused.observation-of-no-department").at("planId");
		}
		return unit;
	}

	private void requireReadable(Observation of) {
		if (of.exerciseId() != null) {
			this.exercises.exercise(of.exerciseId());
		}
		else {
			this.activations.activation(Objects.requireNonNull(of.activationId()));
		}
	}

	private void requireOpen(Observation of) {
		if (of.exerciseId() != null) {
			this.exercises.open(of.exerciseId());
		}
		else {
			this.activations.own(Objects.requireNonNull(of.activationId()));
		}
	}

	private Observation store(String verb, @Nullable Observation before, Observation after) {
		var stored = this.observations.save(after);
		this.trail.record(verb, "observation", stored.id(), before, stored);
		return stored;
	}

	private List<ObservationRow> rows(@Nullable UUID exercise, @Nullable UUID activation) {
		return this.db.sql("""
				select o.id, o.seen, o.good, o.weight, o.plan_id, b.name as process, o.changes_plan,
				       o.action_id, c.state as action_state, p.name as owner, c.due_on, o.reason, o.version
				  from observation o
				  left join continuity_plan l on l.id = o.plan_id
				  left join business_process b on b.id = l.process_id
				  left join action c on c.id = o.action_id
				  left join person p on p.id = c.owner_id
				 where o.exercise_id = :exercise::uuid
				    or o.activation_id = :activation::uuid
				 order by o.good, array_position(array['CRITICAL', 'MAJOR', 'MINOR'], o.weight),
				          o.seen collate "sv-SE-x-icu", o.id
				""").param("exercise", exercise).param("activation", activation).query(ObservationRow.class).list();
	}

	private static String title(String seen) {
		var line = seen.strip().lines().findFirst().orElse("");
		return (line.length() <= LONGEST_TITLE) ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
	}

}
