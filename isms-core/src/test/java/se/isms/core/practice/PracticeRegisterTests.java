package se.isms.core.practice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.practice.PracticeMunicipality.today;

@DatabaseTest
@Import(NoRules.class)
class PracticeRegisterTests {

	@Autowired
	private PracticeRegister register;

	@Autowired
	private ObservationRegister observations;

	@Autowired
	private ExerciseRegister exercises;

	@Autowired
	private ContinuityRegister continuity;

	@Autowired
	private ImprovementRegister improvement;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private PracticeMunicipality municipality;

	private UUID careUnit;

	private Exercise exercise;

	@BeforeEach
	void exerciseOfCare() {
		this.municipality = PracticeMunicipality.in(this.db, this.transactions);
		this.careUnit = this.municipality.of().care();
		this.exercise = save(this.municipality.exercise(this.careUnit, today(), null));
	}

	@Test
	void isOfTheChosenPlansOfItsDepartmentOnly() {
		var mine = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
		var other = this.municipality.plan(this.careUnit, "Nattpatrull");
		var social = this.municipality.plan(this.municipality.of().social(), "Lön");

		var chosen = coordinating(() -> this.register.choose(this.exercise.id(), Set.of(mine)));

		assertThat(chosen).extracting(ExercisedPlan::id).containsExactlyInAnyOrder(mine, other);
		assertThat(chosen).filteredOn(ExercisedPlan::chosen).extracting(ExercisedPlan::id).containsExactly(mine);
		assertThat(this.municipality.coordinating(() -> ofPlan(mine))).hasSize(1);
		assertThat(this.municipality.coordinating(() -> ofPlan(other))).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.register.choose(this.exercise.id(), Set.of(social))));
		assertThat(coordinating(() -> this.history.of("exercise", this.exercise.id()))).extracting(Change::action)
			.contains("choose-plans");
	}

	@Test
	void countsForAllPlansOfTheDepartmentWhereNoneIsChosen() {
		var mine = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
		var social = this.municipality.plan(this.municipality.of().social(), "Lön");

		assertThat(coordinating(() -> ofPlan(mine))).hasSize(1);
		assertThat(coordinating(() -> ofPlan(social))).isEmpty();
	}

	@Test
	void handsOutCardsInTheOrderInWhichTheyStand() {
		var first = take(BuiltInCard.KEY, BuiltInCard.PHONES);
		var own = coordinating(() -> this.register.add(this.exercise.id(), " Dag 4 ", "Köket stannar."));
		assertThat(first).extracting(InjectCard::builtIn).containsExactly(BuiltInCard.PHONES, BuiltInCard.KEY);
		assertThat(take(BuiltInCard.KEY)).hasSize(3);

		coordinating(() -> this.register.raise(own.id()));
		var out = coordinating(() -> this.register.handOut(own.id()));

		assertThat(cards()).extracting(InjectCard::moment).containsExactly(null, "Dag 4", null);
		assertThat(out.handedOutAt()).isNotNull();
		assertRefused(() -> coordinating(() -> this.register.handOut(own.id())), "refused.card-handed-out");
		assertRefused(() -> coordinating(() -> this.register.remove(own.id())), "refused.card-handed-out");
		coordinating(() -> this.register.remove(first.get(0).id()));
		assertThat(cards()).extracting(InjectCard::builtIn).containsExactly(null, BuiltInCard.KEY);
	}

	@Test
	void leavesTheFirstCardWhereItIs() {
		var cards = take(BuiltInCard.PHONES, BuiltInCard.KEY);

		coordinating(() -> this.register.raise(cards.get(0).id()));

		assertThat(cards()).isEqualTo(cards);
	}

	@Test
	void everyScenarioHasCardsOfItsOwn() {
		assertThat(Exercise.Scenario.values())
			.allSatisfy(scenario -> assertThat(BuiltInCard.of(scenario)).hasSizeGreaterThanOrEqualTo(5));
		assertThat(BuiltInCard.of(Exercise.Scenario.IT_OUTAGE_30D)).contains(BuiltInCard.PAYROLL)
			.doesNotContain(BuiltInCard.RANSOM);
	}

	@Test
	void makesAnActionOfAnObservation() {
		var plan = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
		var seen = see(plan, false);

		var answered = coordinating(
				() -> this.observations.act(seen.id(), this.municipality.of().owner(), today().plusDays(30)));

		var action = coordinating(() -> this.improvement.action(answered.actionId()));
		assertThat(action.sourceType()).isEqualTo(Action.Source.EXERCISE);
		assertThat(action.sourceId()).isEqualTo(this.exercise.id());
		assertThat(action.unitId()).isEqualTo(this.careUnit);
		assertThat(action.state()).isEqualTo(Action.State.PLANNED);
		assertThat(action.title()).isEqualTo("Listorna var gamla.");
		assertThat(rows()).extracting(ObservationRow::owner, ObservationRow::dueOn, ObservationRow::unanswered)
			.containsExactly(tuple("Nils Berg", today().plusDays(30), false));
		assertRefused(() -> coordinating(() -> this.observations.leave(seen.id(), "Nej")),
				"refused.observation-answered");
	}

	@Test
	void closesOnlyWhenWhatHasToBeBetterIsAnswered() {
		var seen = see(null, false);
		see(null, true);
		var written = coordinating(() -> this.exercises.save(with("Gick bra")));
		coordinating(() -> this.exercises.evaluate(written.id()));
		assertRefused(() -> coordinating(() -> this.exercises.close(written.id())), "refused.exercise-unanswered");

		coordinating(() -> this.observations.leave(seen.id(), "Hörde till spelet."));
		var closed = coordinating(() -> this.exercises.close(written.id()));

		assertThat(closed.state()).isEqualTo(Exercise.State.CLOSED);
		assertRefused(() -> see(null, true), "refused.exercise-closed");
		assertRefused(() -> take(BuiltInCard.KEY), "refused.exercise-closed");
		assertRefused(() -> coordinating(() -> this.register.choose(closed.id(), Set.of())), "refused.exercise-closed");
	}

	@Test
	void keepsTheAnswerWhenTheWordsAreChanged() {
		var seen = see(null, false);
		var left = coordinating(() -> this.observations.leave(seen.id(), "Hörde till spelet."));

		var changed = coordinating(() -> this.observations
			.save(new Observation(left.id(), left.exerciseId(), null, null, "Listorna var två veckor gamla.", false,
					Observation.Weight.MINOR, false, null, null, left.version())));

		assertThat(changed.reason()).isEqualTo("Hörde till spelet.");
		assertRefused(
				() -> coordinating(() -> this.observations.save(new Observation(left.id(), left.exerciseId(), null,
						null, "Bra", true, null, false, null, null, changed.version()))),
				"refused.observation-answered");
	}

	@Test
	void asksForThePlanWhereTheExerciseIsOfAll() {
		var all = save(this.municipality.exercise(null, today(), null));
		var seen = coordinating(() -> this.observations.save(observation(all.id(), null, false)));

		assertRefused(
				() -> coordinating(
						() -> this.observations.act(seen.id(), this.municipality.of().owner(), today().plusDays(1))),
				"refused.observation-of-no-department");
	}

	@Test
	void letsADepartmentWriteInItsOwnExercisesOnly() {
		var all = save(this.municipality.exercise(null, today(), null));
		var social = this.municipality.of().contributor(this.municipality.of().social());

		CurrentActor.as(social, () -> {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.cards(this.exercise.id()));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.observations.ofExercise(this.exercise.id()));
			assertThat(this.register.cards(all.id())).isEmpty();
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.register.take(all.id(), List.of(BuiltInCard.KEY)));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.observations.save(observation(all.id(), null, true)));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.exercises.evaluate(all.id()));
		});
	}

	@Test
	void refusesAnObservationThatDoesNotSayWhatItMeans() {
		assertRefused(() -> new Observation(UUID.randomUUID(), this.exercise.id(), null, null, "Sett", false, null,
				false, null, null, null), "refused.observation-without-weight");
		assertRefused(() -> new Observation(UUID.randomUUID(), this.exercise.id(), null, null, "Sett", false,
				Observation.Weight.MINOR, true, null, null, null), "refused.observation-changes-no-plan");
		assertRefused(() -> new Observation(UUID.randomUUID(), this.exercise.id(), null, UUID.randomUUID(), "Sett",
				true, null, true, null, null, null), "refused.observation-changes-no-plan");
	}

	private Exercise with(String result) {
		var now = coordinating(() -> this.exercises.exercise(this.exercise.id()));
		return new Exercise(now.id(), now.title(), now.scenario(), now.kind(), now.state(), now.heldOn(), now.unitId(),
				now.participants(), result, now.version());
	}

	private Observation see(@Nullable UUID plan, boolean good) {
		return coordinating(() -> this.observations.save(observation(this.exercise.id(), plan, good)));
	}

	private static Observation observation(UUID exercise, @Nullable UUID plan, boolean good) {
		return new Observation(UUID.randomUUID(), exercise, null, plan, "Listorna var gamla.", good,
				good ? null : Observation.Weight.MAJOR, false, null, null, null);
	}

	private List<ObservationRow> rows() {
		return coordinating(() -> this.observations.ofExercise(this.exercise.id()));
	}

	private List<InjectCard> cards() {
		return coordinating(() -> this.register.cards(this.exercise.id()));
	}

	private List<InjectCard> take(BuiltInCard... cards) {
		return coordinating(() -> this.register.take(this.exercise.id(), List.of(cards)));
	}

	private List<ExerciseRow> ofPlan(UUID plan) {
		return this.exercises.ofProcess(this.continuity.plan(plan).processId());
	}

	private Exercise save(Exercise one) {
		return coordinating(() -> this.exercises.save(one));
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.municipality.coordinating(work);
	}

	private void coordinating(Runnable work) {
		this.municipality.coordinating(work);
	}

	private static void assertRefused(ThrowingCallable act, String key) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::key).isEqualTo(key);
	}

}
