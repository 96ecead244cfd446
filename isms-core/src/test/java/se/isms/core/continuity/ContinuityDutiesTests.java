package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.notice.Duty;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.GuardAnswer;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(NoRules.class)
class ContinuityDutiesTests {

	private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 10);

	@Autowired
	private ContinuityDuties duties;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private PlanSections sections;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private JdbcClient db;

	private TestMunicipality municipality;

	private TransactionTemplate transaction;

	private UUID plan;

	@BeforeEach
	void draft(@Autowired PlatformTransactionManager transactions) {
		this.municipality = TestMunicipality.in(this.db, transactions);
		this.transaction = new TransactionTemplate(transactions);
		this.plan = coordinating(() -> this.register.draft(this.assets
			.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(), "Hemtjänst", 4, null, false, false,
					false, false, false, null))
			.id(), GuardAnswer.NO)).id();
	}

	@Test
	void draftAsksForNothingThatIsOfAPlanInForce() {
		contact();
		routine("Turlistor", null);

		assertThat(days()).isEmpty();
	}

	@Test
	void numbersAreCalledAgainAfterSoManyMonths() {
		adopt();
		assertThat(days()).doesNotContainKey("plan.contacts");

		contact();
		assertThat(days()).containsEntry("plan.contacts", ADOPTED.plusMonths(6));

		update("insert into contact_check (plan_id, checked_on, checked_by) values (:plan, date '2026-03-31', 'Eva')");
		assertThat(days()).containsEntry("plan.contacts", LocalDate.of(2026, 9, 30));
	}

	@Test
	void paperThatNobodyHasLookedAtLongestDecides() {
		adopt();
		routine("Turlistor", "2026-05-01");
		assertThat(days()).containsEntry("plan.papers", LocalDate.of(2026, 5, 1).plusDays(100));

		routine("Läkemedelslistor", null);
		assertThat(days()).containsEntry("plan.papers", ADOPTED.plusDays(100));
	}

	@Test
	void whatNobodyKnewIsFoundOutInTwoWeeks() {
		answer("?");
		assertThat(days()).containsOnly(Map.entry("plan.unknown", LocalDate.now(Dates.ZONE).plusDays(14)));

		answer("Mat och medicin");
		assertThat(days()).isEmpty();
	}

	@Test
	void answerThatHasAQuestionMarkIsNoQuestion() {
		answer("Mat? Medicin?");

		assertThat(days()).isEmpty();
	}

	private void answer(String text) {
		coordinating(() -> {
			var section = this.sections.get(this.plan, PlanSection.BY_HAND);
			return this.sections.save(new PlanAnswers(section.id(), this.plan, PlanSection.BY_HAND,
					Map.of(Question.KEPT_UP, text), section.version()));
		});
	}

	private void adopt() {
		update("update continuity_plan set state = 'ADOPTED', adopted_on = date '2026-01-10' where id = :plan");
	}

	private void contact() {
		update("""
				insert into plan_contact (id, plan_id, place, name, phone, phone_normal, without_telephony, version)
				values (gen_random_uuid(), :plan, 1, 'Jouren', '08-465 004 00', '+46846500400', false, 0)
				""");
	}

	private void routine(String what, @Nullable String followed) {
		update("""
				insert into paper_routine (id, plan_id, what, printed_by, every_days, vulnerable, places, followed_on,
				                           version)
				values (gen_random_uuid(), :plan, '%s', 'Gruppledaren', 7, true, 'Röda pärmen', %s, 0)
				""".formatted(what, (followed != null) ? "date '" + followed + "'" : "null"));
	}

	private void update(String sql) {
		coordinating(() -> this.transaction.execute(status -> this.db.sql(sql).param("plan", this.plan).update()));
	}

	/** Beside the review of the plan, which has its own tests. */
	private Map<String, LocalDate> days() {
		return coordinating(() -> this.transaction.execute(status -> this.duties.duties(ADOPTED))).stream()
			.filter(duty -> Set.of("plan.contacts", "plan.papers", "plan.unknown").contains(duty.code()))
			.collect(Collectors.toMap(Duty::code, Duty::day));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
