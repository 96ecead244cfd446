package se.isms.core.practice;

import java.time.LocalDate;
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
import se.isms.core.practice.Readiness.Kind;
import se.isms.core.practice.Readiness.Proof;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.practice.PracticeMunicipality.today;

@DatabaseTest
@Import(NoRules.class)
class PlanReadinessTests {

	@Autowired
	private PlanReadiness readiness;

	@Autowired
	private ExerciseRegister exercises;

	private PracticeMunicipality municipality;

	private UUID plan;

	@BeforeEach
	void beThere(@Autowired JdbcClient db, @Autowired PlatformTransactionManager transactions) {
		this.municipality = PracticeMunicipality.in(db, transactions);
		this.plan = this.municipality.plan(this.municipality.of().careHome(), "Hemtjänst");
	}

	@Test
	void planOfWhichNothingIsTriedHasNothingProven() {
		this.municipality.procedure(this.plan, "Slingor på papper", 30);

		assertThat(read().proven()).isZero();
		assertThat(read().asked()).extracting(Proof::kind)
			.containsExactlyInAnyOrder(Kind.PROCEDURES, Kind.EXERCISE, Kind.CONTACTS, Kind.ROUTINES, Kind.COPIES,
					Kind.TOLD);
		assertThat(proof(Kind.CONTACTS)).isEqualTo(new Proof(Kind.CONTACTS, 0, 0, null));
		assertThat(proof(Kind.PROCEDURES)).isEqualTo(new Proof(Kind.PROCEDURES, 0, 1, null));
	}

	@Test
	void practicalExerciseOfThePremiseProvesThePlanAndItsProcedures() {
		this.municipality.procedure(this.plan, "Slingor på papper", 30);
		exercise(today().minusDays(3), "Gick bra");

		assertThat(proof(Kind.EXERCISE)).isEqualTo(new Proof(Kind.EXERCISE, 1, 1, today().minusDays(3)));
		assertThat(proof(Kind.PROCEDURES)).isEqualTo(new Proof(Kind.PROCEDURES, 1, 1, today().minusDays(3)));
		assertThat(read().proven()).isEqualTo(2);
	}

	@Test
	void exerciseOfAnotherThingOrLongAgoProvesNoProcedure() {
		this.municipality.procedure(this.plan, "Slingor på papper", 30);
		exercise(today().minusMonths(12).minusDays(1), "Gick bra");
		this.municipality.coordinating(() -> this.exercises
			.save(new Exercise(UUID.randomUUID(), "En leverantör", Exercise.Scenario.SUPPLIER, Exercise.Kind.PRACTICAL,
					Exercise.State.PLANNED, today(), this.municipality.of().care(), 8, "Gick bra", null)));

		assertThat(proof(Kind.PROCEDURES).proven()).isZero();
	}

	@Test
	void exerciseWithoutAResultOrLongAgoProvesNothing() {
		exercise(today().minusDays(3), null);
		assertThat(proof(Kind.EXERCISE)).isEqualTo(new Proof(Kind.EXERCISE, 0, 1, null));

		exercise(today().minusMonths(12).minusDays(1), "Gick bra");
		assertThat(proof(Kind.EXERCISE).proven()).isZero();
		exercise(today().minusMonths(12), "Gick bra");
		assertThat(proof(Kind.EXERCISE)).isEqualTo(new Proof(Kind.EXERCISE, 1, 1, today().minusMonths(12)));
	}

	@Test
	void numbersThatWereCalledLongAgoAreProvenNoLonger() {
		contact(1);
		contact(2);
		assertThat(proof(Kind.CONTACTS)).isEqualTo(new Proof(Kind.CONTACTS, 0, 2, null));

		this.municipality.insert(
				"insert into contact_check (plan_id, checked_on, checked_by) values (:plan, :on, 'Eva')", "plan",
				this.plan, "on", today().minusMonths(6));
		assertThat(proof(Kind.CONTACTS)).isEqualTo(new Proof(Kind.CONTACTS, 2, 2, today().minusMonths(6)));

		this.municipality.insert("update contact_check set checked_on = :on where plan_id = :plan", "plan", this.plan,
				"on", today().minusMonths(6).minusDays(1));
		assertThat(proof(Kind.CONTACTS).proven()).isZero();
	}

	@Test
	void papersAreCountedOneByOne() {
		routine("Turlistor", today().minusDays(100));
		routine("Läkemedelslistor", today().minusDays(101));
		copy("Röda pärmen", 1, true);
		copy("Nattbilen", 1, false);
		this.municipality.edition(this.plan, "DRAFT", today());

		assertThat(proof(Kind.ROUTINES)).isEqualTo(new Proof(Kind.ROUTINES, 1, 2, today().minusDays(100)));
		assertThat(proof(Kind.COPIES)).isEqualTo(new Proof(Kind.COPIES, 2, 2, today()));
		assertThat(proof(Kind.COPIES).whole()).isTrue();
		assertThat(proof(Kind.TOLD)).isEqualTo(new Proof(Kind.TOLD, 1, 2, today()));
		assertThat(proof(Kind.TOLD).whole()).isFalse();
	}

	@Test
	void planOfOthersIsNotFound() {
		CurrentActor.as(this.municipality.of().contributor(this.municipality.of().social()),
				() -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.readiness.of(this.plan)));
	}

	private void exercise(LocalDate day, @Nullable String result) {
		this.municipality.coordinating(
				() -> this.exercises.save(this.municipality.exercise(this.municipality.of().care(), day, result)));
	}

	private void contact(int place) {
		this.municipality.insert("""
				insert into plan_contact (id, plan_id, place, name, phone, phone_normal, without_telephony, version)
				values (:id, :plan, :place, 'Jouren', '08-465 004 00', '+46846500400', false, 0)
				""", "id", UUID.randomUUID(), "plan", this.plan, "place", place);
	}

	private void routine(String what, LocalDate followed) {
		this.municipality.insert("""
				insert into paper_routine (id, plan_id, what, printed_by, every_days, vulnerable, places, followed_on,
				                           followed_by, version)
				values (:id, :plan, :what, 'Gruppledaren', 7, true, 'Röda pärmen', :day, 'Eva', 0)
				""", "id", UUID.randomUUID(), "plan", this.plan, "what", what, "day", followed);
	}

	private void copy(String place, int edition, boolean told) {
		this.municipality.insert("""
				insert into plan_copy (id, process_id, place, edition, put_on, told_on, version)
				select :id, l.process_id, :place, :edition, :day, case when :told then :day end, 0
				  from continuity_plan l where l.id = :plan
				""", "id", UUID.randomUUID(), "plan", this.plan, "place", place, "edition", edition, "told", told,
				"day", today());
	}

	private Readiness read() {
		return this.municipality.coordinating(() -> this.readiness.of(this.plan));
	}

	private Proof proof(Kind kind) {
		return read().proofs().stream().filter(proof -> proof.kind() == kind).findFirst().orElseThrow();
	}

}
