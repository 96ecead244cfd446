package se.isms.core.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.practice.PracticeMunicipality.ADOPTED;
import static se.isms.core.practice.PracticeMunicipality.today;

@DatabaseTest
@Import(NoRules.class)
class PracticeFactsTests {

	@Autowired
	private PracticeFacts facts;

	@Autowired
	private PracticeRegister register;

	@Autowired
	private ObservationRegister observations;

	@Autowired
	private ActivationRegister activations;

	@Autowired
	private ExerciseRegister exercises;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private PracticeMunicipality municipality;

	private UUID planOfCare;

	@BeforeEach
	void planOfCare() {
		this.municipality = PracticeMunicipality.in(this.db, this.transactions);
		this.planOfCare = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
	}

	@Test
	void knowsThatNothingWasExercisedYet() {
		exercise(today().plusDays(3), null);

		assertThat(practice()).isEqualTo(new PracticeFact(this.planOfCare, 0, this.municipality.of().care(),
				"Hemtjänst", ADOPTED, null, null, null));
	}

	@Test
	void tellsPracticeWithResultFromWhatHasNone() {
		exercise(today().minusDays(20), "Gick bra");
		exercise(today().minusDays(10), null);

		assertThat(practice().practisedOn()).isEqualTo(today().minusDays(20));
		assertThat(practice().unrecordedOn()).isEqualTo(today().minusDays(10));
	}

	@Test
	void countsAnExerciseForTheChosenPlansAndTheirNextEditions() {
		var other = this.municipality.plan(this.municipality.of().care(), "Nattpatrull");
		var exercise = exercise(today().minusDays(20), "Gick bra");
		this.municipality.coordinating(() -> this.register.choose(exercise.id(), Set.of(this.planOfCare)));
		replaceAdopted();
		var next = this.municipality.edition(this.planOfCare, "ADOPTED", today());

		assertThat(facts(PracticeFact.class)).extracting(PracticeFact::id, PracticeFact::practisedOn)
			.containsExactlyInAnyOrder(tuple(next, today().minusDays(20)), tuple(other, null));
	}

	@Test
	void remembersWhatHasToBeChangedUntilSomebodySaysWhyNot() {
		var exercise = exercise(today().minusDays(20), "Gick bra");
		var seen = see(exercise.id(), true);
		see(exercise.id(), false);

		assertThat(practice().taughtOn()).isEqualTo(today().minusDays(20));
		this.municipality.coordinating(() -> this.observations.leave(seen.id(), "Det står redan i planen."));

		assertThat(practice().taughtOn()).isNull();
	}

	@Test
	void knowsTheProcedureThatWasKeptUpTooLong() {
		var folder = this.municipality.procedure(this.planOfCare, "Pärm", 3);
		var cards = this.municipality.procedure(this.planOfCare, "Kort", 30);
		var begun = activate(today().minusDays(10), null);
		use(begun.id(), cards, today().minusDays(10), null);
		use(begun.id(), folder, today().minusDays(10), today().minusDays(7));

		assertThat(facts(ActivationFact.class))
			.extracting(ActivationFact::procedure, ActivationFact::manualDays, ActivationFact::enduranceDays,
					ActivationFact::exceeded)
			.containsExactly(tuple("Pärm", 4, 3, true));
	}

	@Test
	void countsDaysByHandToTheDayOfJudgement() {
		var folder = this.municipality.procedure(this.planOfCare, "Pärm", 30);
		var begun = activate(today().minusDays(10), null);
		use(begun.id(), folder, today().minusDays(10), null);

		assertThat(facts(AsOf.endOf(today().minusDays(6)), ActivationFact.class)).extracting(ActivationFact::manualDays)
			.containsExactly(5);
		assertThat(facts(AsOf.endOf(today().minusDays(11)), ActivationFact.class)).isEmpty();
	}

	@Test
	void knowsAPlanInUseWithoutDaysByHand() {
		activate(today(), null);

		assertThat(facts(ActivationFact.class)).extracting(ActivationFact::procedure).containsOnlyNulls();
	}

	@Test
	void knowsWhatCameOfAnIncident() {
		var handled = today().minusDays(30);
		var incident = this.municipality.outage(this.municipality.of().care(), 3, handled, 241);
		assertThat(aftermath()).isEqualTo(new AftermathFact(incident, 0, this.municipality.of().care(),
				"Treserva stod stilla", 3, handled, 241, true, false, false));

		activate(handled, handled);
		act(incident);

		assertThat(aftermath().activated()).isTrue();
		assertThat(aftermath().followed()).isTrue();
	}

	@Test
	void takesAPlanInUseBeforeTheIncidentForAnotherMatter() {
		this.municipality.outage(this.municipality.of().care(), 3, today().minusDays(30), 241);
		activate(today().minusDays(60), today().minusDays(50));

		assertThat(aftermath().activated()).isFalse();
	}

	@Test
	void takesPlansOfTheDepartmentOnly() {
		this.municipality.outage(this.municipality.of().social(), 3, today().minusDays(30), 241);

		assertThat(aftermath().planned()).isFalse();
	}

	private void act(UUID incident) {
		this.municipality.insert("""
				insert into action (id, unit_id, title, source_type, source_id, state, version)
				values (gen_random_uuid(), :unit, 'Byt kabel', 'INCIDENT', :incident, 'PROPOSED', 0)
				""", "unit", this.municipality.of().care(), "incident", incident);
	}

	private void replaceAdopted() {
		this.municipality.insert("update continuity_plan set state = 'REPLACED' where id = :id", "id", this.planOfCare);
	}

	private PracticeFact practice() {
		return facts(PracticeFact.class).get(0);
	}

	private AftermathFact aftermath() {
		return facts(AftermathFact.class).get(0);
	}

	private Exercise exercise(LocalDate day, @Nullable String result) {
		return this.municipality.coordinating(
				() -> this.exercises.save(this.municipality.exercise(this.municipality.of().care(), day, result)));
	}

	private Observation see(UUID exercise, boolean changes) {
		return this.municipality
			.coordinating(() -> this.observations.save(new Observation(UUID.randomUUID(), exercise, null,
					this.planOfCare, "Nyckeln saknades.", false, Observation.Weight.MAJOR, changes, null, null, null)));
	}

	private PlanActivation activate(LocalDate from, @Nullable LocalDate to) {
		return this.municipality.coordinating(() -> this.activations.save(new PlanActivation(UUID.randomUUID(),
				this.planOfCare, Exercise.Scenario.SUPPLIER, from, to, "Systemet gick inte att nå", null, null, null)));
	}

	private void use(UUID activation, UUID procedure, LocalDate from, @Nullable LocalDate to) {
		this.municipality.coordinating(() -> {
			this.activations.save(new ManualUse(UUID.randomUUID(), activation, procedure, from, to, null, null));
		});
	}

	private <F extends Fact> List<F> facts(Class<F> type) {
		return facts(AsOf.endOf(today()), type);
	}

	private <F extends Fact> List<F> facts(AsOf asOf, Class<F> type) {
		return this.municipality.coordinating(() -> this.facts.facts(asOf))
			.stream()
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

}
