package se.isms.core.practice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** What an exercise is prepared with: which plans it is of, and the cards. */
@Service
@Transactional
public class PracticeRegister {

	private final InjectCards cards;

	private final ExerciseRegister exercises;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	PracticeRegister(InjectCards cards, ExerciseRegister exercises, JdbcClient db, Trail trail, Clock clock) {
		this.cards = cards;
		this.exercises = exercises;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** The plans that an exercise may be of, those that it is of marked. */
	@Transactional(readOnly = true)
	public List<ExercisedPlan> plans(UUID exercise) {
		var unit = this.exercises.exercise(exercise).unitId();
		return this.db.sql("""
				select l.id, b.name as process, u.name as unit, x.plan_id is not null as chosen
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join exercise_plan x on x.plan_id = l.id and x.exercise_id = :exercise
				 where x.plan_id is not null
				    or l.state <> 'REPLACED'
				       and (:unit::uuid is null
				            or u.department_id = (select o.department_id from unit o where o.id = :unit))
				 order by u.name collate "sv-SE-x-icu", b.name collate "sv-SE-x-icu", l.edition
				""").param("exercise", exercise).param("unit", unit).query(ExercisedPlan.class).list();
	}

	/** Says which plans an exercise is of. */
	public List<ExercisedPlan> choose(UUID exercise, Set<UUID> plans) {
		this.exercises.open(exercise);
		var before = plans(exercise);
		if (!ids(before).containsAll(plans)) {
			throw new NotFound();
		}
		this.db.sql("delete from exercise_plan where exercise_id = :exercise").param("exercise", exercise).update();
		this.db.sql("""
				insert into exercise_plan (exercise_id, plan_id)
				select :exercise, unnest(:plans::uuid[])
				""").param("exercise", exercise).param("plans", plans.toArray(UUID[]::new)).update();
		this.db.sql("update exercise set version = version + 1 where id = :exercise")
			.param("exercise", exercise)
			.update();
		var after = plans(exercise);
		this.trail.record("choose-plans", "exercise", exercise, Map.of("plans", names(before)),
				Map.of("plans", names(after)));
		return after;
	}

	/** The cards of an exercise, in their order. */
	@Transactional(readOnly = true)
	public List<InjectCard> cards(UUID exercise) {
		return this.cards.findByExerciseIdOrderByPlace(this.exercises.exercise(exercise).id());
	}

	@Transactional(readOnly = true)
	public InjectCard card(UUID id) {
		var card = this.cards.findById(id).orElseThrow(NotFound::new);
		this.exercises.exercise(card.exerciseId());
		return card;
	}

	/** Adds built-in cards after the others, without those that are there. */
	public List<InjectCard> take(UUID exercise, Collection<BuiltInCard> chosen) {
		this.exercises.open(exercise);
		var there = cards(exercise).stream().map(InjectCard::builtIn).collect(Collectors.toSet());
		chosen.stream()
			.distinct()
			.sorted()
			.filter(card -> !there.contains(card))
			.forEach(card -> store("create", null, InjectCard.of(exercise, next(exercise), card)));
		return cards(exercise);
	}

	/** Adds a card of one's own after the others. */
	public InjectCard add(UUID exercise, String moment, String happening) {
		this.exercises.open(exercise);
		return store("create", null, InjectCard.of(exercise, next(exercise), moment.strip(), happening.strip()));
	}

	/** Puts a card before the one that it comes after; the first stays where it is. */
	public void raise(UUID id) {
		var card = openCard(id);
		var all = cards(card.exerciseId());
		var at = all.indexOf(card);
		if (at > 0) {
			var above = all.get(at - 1);
			store("change", card, card.at(above.place()));
			store("change", above, above.at(card.place()));
		}
	}

	/** Notes that a card is handed out now. */
	public InjectCard handOut(UUID id) {
		var card = openCard(id);
		return store("hand-out", card, card.handOut(this.clock.instant()));
	}

	/** Takes a card away that is not handed out. */
	public void remove(UUID id) {
		var card = openCard(id).requireInHand();
		this.cards.delete(card);
		this.trail.record("remove", "inject_card", id, card, null);
	}

	private InjectCard openCard(UUID id) {
		var card = card(id);
		this.exercises.open(card.exerciseId());
		return card;
	}

	private InjectCard store(String verb, @Nullable InjectCard before, InjectCard card) {
		var after = this.cards.save(card);
		this.trail.record(verb, "inject_card", after.id(), before, after);
		return after;
	}

	private int next(UUID exercise) {
		return this.db.sql("select coalesce(max(c.place), 0) + 1 from inject_card c where c.exercise_id = :exercise")
			.param("exercise", exercise)
			.query(Integer.class)
			.single();
	}

	private static Set<UUID> ids(List<ExercisedPlan> plans) {
		return plans.stream().map(ExercisedPlan::id).collect(Collectors.toSet());
	}

	private static List<String> names(List<ExercisedPlan> plans) {
		return plans.stream().filter(ExercisedPlan::chosen).map(ExercisedPlan::process).toList();
	}

}
