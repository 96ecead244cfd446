package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(PlannedRules.class)
class ExceptionFactsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private ExceptionFacts facts;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void tellsWhatIsApprovedByTheFindingThatItIsAbout() {
		approved(TODAY.minusMonths(1), TODAY.plusMonths(2));

		assertThat(facts()).singleElement().satisfies(exception -> {
			assertThat(exception.excepted())
				.isEqualTo(new FindingKey(PlannedRules.RULE, "Unit", this.municipality.care(), "").id());
			assertThat(exception.label()).isEqualTo("RA-01 Vård");
			assertThat(exception.unitId()).isEqualTo(this.municipality.care());
			assertThat(exception.authorised()).isTrue();
			assertThat(exception.controlled()).isTrue();
			assertThat(exception.succeeded()).isFalse();
			assertThat(exception.renewals()).isZero();
			assertThat(exception.hasEnded(TODAY.plusMonths(2))).isFalse();
			assertThat(exception.hasEnded(TODAY.plusMonths(2).plusDays(1))).isTrue();
		});
	}

	@Test
	void whatIsNotApprovedOrNotYetIsNoFact() {
		row("ASKED", null, null, TODAY.plusMonths(2), null, "Nätet", PlannedRules.RULE);
		row("REFUSED", "Karin Dahl", TODAY, TODAY.plusMonths(2), null, "Nätet", PlannedRules.RULE);
		row("WITHDRAWN", "Karin Dahl", TODAY.minusDays(9), TODAY.plusMonths(2), TODAY, "Nätet", PlannedRules.RULE);
		row("WITHDRAWN", null, null, TODAY.plusMonths(2), TODAY, "Nätet", PlannedRules.RULE);
		approved(TODAY.plusDays(1), TODAY.plusMonths(2));

		assertThat(facts()).isEmpty();
	}

	@Test
	void whoAskedCannotHaveDecidedNorNobodyNorForLongerThanATwelvemonth() {
		var own = row("APPROVED", "Eva Lind", TODAY, TODAY.plusMonths(2), null, "Nätet", PlannedRules.RULE);
		var nobody = row("APPROVED", " ", TODAY, TODAY.plusMonths(2), null, "Nätet", PlannedRules.EXTENDED);
		var exactly = row("APPROVED", "Karin Dahl", TODAY, TODAY.plusMonths(12), null, "Nätet", "RA-03");
		var longer = row("APPROVED", "Karin Dahl", TODAY, TODAY.plusMonths(12).plusDays(1), null, "Nätet", "RA-04");

		assertThat(facts()).extracting(ExceptionFact::id, ExceptionFact::authorised)
			.containsExactlyInAnyOrder(tuple(own, false), tuple(nobody, false), tuple(exactly, true),
					tuple(longer, false));
	}

	@Test
	void nobodyMayExceptFromWhatJudgesExceptions() {
		row("APPROVED", "Karin Dahl", TODAY, TODAY.plusMonths(2), null, "Nätet", PlannedRules.OF_EXCEPTIONS);

		assertThat(facts()).singleElement().satisfies(exception -> assertThat(exception.authorised()).isFalse());
	}

	@Test
	void blankIsNothingInstead() {
		row("APPROVED", "Karin Dahl", TODAY, TODAY.plusMonths(2), null, " ", PlannedRules.RULE);

		assertThat(facts()).singleElement().satisfies(exception -> assertThat(exception.controlled()).isFalse());
	}

	@Test
	void whatFollowsWithinAMonthIsARenewalAndWhatFollowsLaterIsNot() {
		approved(TODAY.minusMonths(30), TODAY.minusMonths(24));
		approved(TODAY.minusMonths(20), TODAY.minusMonths(15));
		approved(TODAY.minusMonths(14), TODAY.minusMonths(8));
		approved(TODAY.minusMonths(9), TODAY.minusMonths(2));
		approved(TODAY.minusMonths(2), TODAY.plusMonths(2));

		assertThat(facts()).extracting(ExceptionFact::validUntil, ExceptionFact::renewals, ExceptionFact::succeeded)
			.containsExactlyInAnyOrder(tuple(TODAY.minusMonths(24), 0, true), tuple(TODAY.minusMonths(15), 0, true),
					tuple(TODAY.minusMonths(8), 1, true), tuple(TODAY.minusMonths(2), 2, true),
					tuple(TODAY.plusMonths(2), 3, false));
	}

	@Test
	void aMonthAfterTheEndIsStillARenewalAndADayMoreIsNot() {
		approved(TODAY.minusMonths(9), TODAY.minusMonths(4));
		var month = approved(TODAY.minusMonths(3), TODAY.minusMonths(2));
		var later = approved(TODAY.minusMonths(1).plusDays(1), TODAY.plusMonths(2));

		assertThat(facts()).extracting(ExceptionFact::id, ExceptionFact::renewals)
			.contains(tuple(month, 1), tuple(later, 0));
	}

	@Test
	void whatWasWithdrawnWasDecidedToo() {
		var first = approved(TODAY.minusMonths(9), TODAY.minusMonths(4));
		row("WITHDRAWN", "Karin Dahl", TODAY.minusMonths(4), TODAY.plusMonths(2), TODAY.minusMonths(3), "Nätet",
				PlannedRules.RULE);

		assertThat(facts()).extracting(ExceptionFact::id, ExceptionFact::succeeded).containsExactly(tuple(first, true));
		var second = approved(TODAY.minusMonths(2), TODAY.plusMonths(1));
		assertThat(facts()).extracting(ExceptionFact::id, ExceptionFact::renewals).contains(tuple(second, 2));
	}

	@Test
	void whatIsAboutSomethingElseIsNoRenewal() {
		approved(TODAY.minusMonths(9), TODAY.minusMonths(1));
		row("APPROVED", "Karin Dahl", TODAY.minusMonths(1), TODAY.plusMonths(2), null, "Nätet", "RA-03");

		assertThat(facts()).extracting(ExceptionFact::renewals).containsExactly(0, 0);
	}

	private UUID approved(LocalDate on, LocalDate until) {
		return row("APPROVED", "Karin Dahl", on, until, null, "Nätet", PlannedRules.RULE);
	}

	private UUID row(String state, @Nullable String decidedBy, @Nullable LocalDate decidedOn, LocalDate until,
			@Nullable LocalDate withdrawnOn, String control, String rule) {
		var id = UUID.randomUUID();
		inTransaction(() -> this.db.sql("""
				insert into rule_exception (id, rule, subject_type, subject_id, discriminator, unit_id, label, reason,
				       control, valid_until, asked_by, asked_on, state, decided_by, decided_on, withdrawn_on, version)
				values (:id, :rule, 'Unit', :unit, '', :unit, 'Vård', 'Byts i mars', :control, :until, 'Eva Lind',
				       '2026-01-01', :state, :by, :on, :withdrawn, 0)
				""")
			.param("id", id)
			.param("rule", rule)
			.param("unit", this.municipality.care())
			.param("control", control)
			.param("until", until)
			.param("state", state)
			.param("by", decidedBy)
			.param("on", decidedOn)
			.param("withdrawn", withdrawnOn)
			.update());
		return id;
	}

	private List<ExceptionFact> facts() {
		return inTransaction(() -> this.facts.facts(AsOf.endOf(TODAY)));
	}

	private <T> T inTransaction(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
