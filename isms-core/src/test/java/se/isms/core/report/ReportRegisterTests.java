package se.isms.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.document.Document;
import se.isms.core.document.JsonRenderer;
import se.isms.core.evaluation.AsOf;
import se.isms.core.report.SecurityReport.State;
import se.isms.core.review.ReviewDecision;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(PlannedRules.class)
class ReportRegisterTests {

	private static final int YEAR = 2026;

	private static final LocalDate DAY = LocalDate.of(YEAR, 11, 20);

	@Autowired
	private ReportRegister register;

	@Autowired
	private ReviewRegister reviews;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipalityWithTheReportOfTheYearBefore() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db
			.sql("""
					with report as (
					    insert into security_report (id, year, state, document_type, deciding_body, valid_for, validity,
					           revised_latest, document_owner, intro, version)
					    values (gen_random_uuid(), 2025, 'ADOPTED', 'Rapport', 'Kommunstyrelsen', 2026, 'Ett år',
					           'December 2026', 'Säkerhetschefen', 'Om året.', 0)
					    returning id)
					insert into report_area (id, report_id, position, number, title, responsible, contribution, compiled, version)
					select gen_random_uuid(), report.id, a.position, a.number, a.title, 'Säkerhetschefen', 'Förra året.',
					       a.compiled, 0
					  from report, (values (0, '1.1', 'Brandskydd', false), (1, '1.4', 'Informationssäkerhet', true))
					       as a(position, number, title, compiled)
					""")
			.update()));
	}

	@Test
	void takesTheAreasOfTheYearBeforeWithoutTheirTexts() {
		coordinating(() -> this.register.open(YEAR));

		var report = report();
		assertThat(report.report().state()).isEqualTo(State.DRAFT);
		assertThat(report.report().validFor()).isEqualTo(YEAR + 1);
		assertThat(report.areas()).extracting(ReportArea::number).containsExactly("1.1", "1.4");
		assertThat(report.areas()).extracting(ReportArea::contribution).containsOnly("");
	}

	@Test
	void firstReportNeedsAreasFromSomewhere() {
		assertRefused("refused.report-without-areas", () -> coordinating(() -> this.register.open(2000)));
	}

	@Test
	void reportBeforeTheReviewIsAdoptedIsRefused() {
		assertRefused("refused.report-before-review", this::compile);

		coordinating(() -> this.reviews.compile(YEAR, UUID.randomUUID(), AsOf.endOf(DAY)));
		assertRefused("refused.report-before-review", this::compile);
		assertThat(coordinating(() -> this.register.find(YEAR))).isEmpty();
	}

	@Test
	void compilingAgainGivesTheSameDocument() {
		adoptReview();
		contribute("Sprinkler finns i alla boenden.");
		var first = compile();

		assertThat(compile()).isEqualTo(first);
		assertThat(document()).isEqualTo(first);
		assertThat(words(first)).contains("Sprinkler finns i alla boenden.", "Ledningens genomgång");
	}

	@Test
	void adoptionFreezesTheDocument() {
		adoptReview();
		compile();
		contribute("Sprinkler finns i alla boenden.");

		var adopted = managing(() -> this.register.adopt(YEAR, version(), DAY, "2026.200 KS"));
		var frozen = document();

		assertThat(adopted.state()).isEqualTo(State.ADOPTED);
		assertThat(words(frozen)).contains("Sprinkler finns i alla boenden.", DAY.toString(), "2026.200 KS");
		assertThat(frozen.cover().draft()).isFalse();
		assertThat(compile()).isEqualTo(frozen);
		assertRefused("refused.report-already-adopted", () -> contribute("För sent."));
		assertRefused("refused.report-already-adopted",
				() -> coordinating(() -> this.register.describe(report().report())));
		assertRefused("refused.report-already-adopted",
				() -> managing(() -> this.register.adopt(YEAR, version(), DAY, "1")));
		assertThat(document()).isEqualTo(frozen);
		assertThat(trail(adopted.id())).containsExactlyInAnyOrder("create", "compile", "adopt");
	}

	@Test
	void reportThatNobodyCompiledIsNotAdopted() {
		adoptReview();
		coordinating(() -> this.register.open(YEAR));

		assertRefused("refused.report-not-compiled",
				() -> managing(() -> this.register.adopt(YEAR, version(), DAY, "1")));
		assertRefused("refused.report-not-compiled", this::document);
	}

	@Test
	void staleVersionIsAConflictAndLeavesNoTrail() {
		adoptReview();
		compile();

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> managing(() -> this.register.adopt(YEAR, version() - 1, DAY, "1")));
		assertThat(report().report().state()).isEqualTo(State.DRAFT);
		assertThat(trail(report().report().id())).doesNotContain("adopt");
	}

	@Test
	void areaThatIsCompiledTakesNoContribution() {
		coordinating(() -> this.register.open(YEAR));
		var compiled = report().areas().get(1);

		assertRefused("refused.area-is-compiled", () -> coordinating(() -> this.register.contribute(YEAR, compiled)));
	}

	@Test
	void contributionChangesTheTextAndNothingElse() {
		coordinating(() -> this.register.open(YEAR));
		var before = report().areas().get(0);
		var other = new ReportArea(before.id(), UUID.randomUUID(), 9, "9.9", "Annat", "Någon annan", "Texten.", true,
				before.version());

		var after = coordinating(() -> this.register.contribute(YEAR, other));

		assertThat(after).isEqualTo(new ReportArea(before.id(), before.reportId(), before.position(), before.number(),
				before.title(), before.responsible(), "Texten.", false, after.version()));
		assertThat(trail(before.id())).containsExactly("change");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.contribute(YEAR, other)));
		assertThat(trail(before.id())).containsExactly("change");
	}

	@Test
	void areaOfAnotherReportIsNotThere() {
		var elsewhere = coordinating(() -> this.register.get(2025)).areas().get(0);
		coordinating(() -> this.register.open(YEAR));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.register.contribute(YEAR, elsewhere)));
	}

	@Test
	void describingDoesNotAdopt() {
		var report = coordinating(() -> this.register.open(YEAR));
		var cheating = new SecurityReport(report.id(), YEAR, State.ADOPTED, "Årsrapport", "Kommunfullmäktige", null,
				null, YEAR + 1, "Ett år", "December", "Säkerhetschefen", "Inledning.", UUID.randomUUID(), "Jag",
				report.version());

		var after = coordinating(() -> this.register.describe(cheating));

		assertThat(after.intro()).isEqualTo("Inledning.");
		assertThat(after.decidingBody()).isEqualTo("Kommunfullmäktige");
		assertThat(after).extracting(SecurityReport::state, SecurityReport::reviewId, SecurityReport::adoptedBy)
			.containsExactly(State.DRAFT, null, null);
	}

	@Test
	void everybodyKeepsToTheirPart() {
		adoptReview();
		compile();

		assertNotAllowed(() -> managing(this::compileAsActor));
		assertNotAllowed(() -> coordinating(() -> this.register.adopt(YEAR, version(), DAY, "1")));
		CurrentActor.as(this.municipality.auditor(), () -> {
			assertNotAllowed(() -> this.register.contribute(YEAR, this.register.get(YEAR).areas().get(0)));
			assertNotAllowed(() -> this.register.describe(this.register.get(YEAR).report()));
			assertNotAllowed(() -> this.register.open(YEAR + 1));
		});
	}

	private void adoptReview() {
		var review = coordinating(() -> this.reviews.compile(YEAR, UUID.randomUUID(), AsOf.endOf(DAY)));
		coordinating(() -> this.reviews.decide(YEAR, new ReviewDecision(UUID.randomUUID(), review.id(), "Alla övar",
				"Kommundirektören", DAY.plusMonths(6), "Inom ram", ReviewDecision.Status.OPEN, null)));
		coordinating(() -> this.reviews.lock(YEAR, review.version()));
		managing(() -> this.reviews.adopt(YEAR, review.version() + 1, DAY, "2026.117 KS"));
	}

	private void contribute(String text) {
		if (coordinating(() -> this.register.find(YEAR)).isEmpty()) {
			coordinating(() -> this.register.open(YEAR));
		}
		var area = report().areas().get(0);
		coordinating(() -> this.register.contribute(YEAR, new ReportArea(area.id(), area.reportId(), area.position(),
				area.number(), area.title(), area.responsible(), text, area.compiled(), area.version())));
	}

	private Document compile() {
		return coordinating(this::compileAsActor);
	}

	private Document compileAsActor() {
		return this.register.compile(YEAR);
	}

	private Document document() {
		return coordinating(() -> this.register.document(YEAR));
	}

	private CompleteReport report() {
		return coordinating(() -> this.register.get(YEAR));
	}

	private int version() {
		return CurrentActor.as(this.municipality.auditor(), () -> this.register.get(YEAR).report().version());
	}

	private List<String> trail(UUID subject) {
		return coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("select action from trail_entry where subject_id = :subject")
				.param("subject", subject)
				.query(String.class)
				.list()));
	}

	private static String words(Document document) {
		return new JsonRenderer().write(document);
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private <T> T managing(Supplier<T> work) {
		return CurrentActor.as(new Actor(this.municipality.tenant(), "Kommundirektören", Role.MANAGEMENT, null), work);
	}

	private static void assertNotAllowed(ThrowingCallable attempt) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
