package se.isms.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.evaluation.Theme;
import se.isms.core.organisation.Tenants;
import se.isms.core.organisation.UnitFact;
import se.isms.core.review.ManagementReview.State;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(PlannedRules.class)
class ReviewRegisterTests {

	private static final int YEAR = 2026;

	private static final LocalDate DAY = LocalDate.of(YEAR, 11, 20);

	private static final AsOf NOVEMBER = AsOf.endOf(DAY);

	@Autowired
	private ReviewRegister register;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.rules.in(this.municipality.tenant(), facts -> judge(facts, false));
	}

	@Test
	void goesFromDraftOverLockedToAdopted() {
		assertThat(compile().state()).isEqualTo(State.DRAFT);
		decide("Alla nämnder övar");

		var locked = coordinating(() -> this.register.lock(YEAR, version()));
		assertThat(locked.state()).isEqualTo(State.LOCKED);
		assertThat(locked.lockedBy()).isEqualTo("Sara Holm");

		var adopted = managing(() -> this.register.adopt(YEAR, version(), DAY, "2026.117 KS"));
		assertThat(adopted.state()).isEqualTo(State.ADOPTED);
		assertThat(adopted.adoptedBy()).isEqualTo("Kommundirektören");
		assertThat(adopted.diaryNumber()).isEqualTo("2026.117 KS");
		assertThat(adopted.heldOn()).isEqualTo(DAY);
		assertThat(trail(adopted)).containsExactlyInAnyOrder("compile", "decide", "lock", "adopt");
	}

	@Test
	void snapshotHoldsWhatTheRunSaid() {
		var snapshot = compile().snapshot();

		assertThat(snapshot.asOf()).isEqualTo(NOVEMBER.instant());
		assertThat(snapshot.indicator("K-01")).extracting(Indicator::numerator, Indicator::denominator)
			.containsExactly(0, 2);
		assertThat(snapshot.departments()).containsExactly(
				new ReviewSnapshot.DepartmentLine("Socialförvaltningen", 0, 1, 0),
				new ReviewSnapshot.DepartmentLine("Vård- och omsorgsförvaltningen", 0, 1, 0));
		assertThat(snapshot.focus().get(0)).extracting(FocusArea::theme, FocusArea::proposed)
			.containsExactly(Theme.RISK, true);
		assertThat(coordinating(() -> this.register.get(YEAR)).review().snapshot()).isEqualTo(snapshot);
	}

	@Test
	void countsAsCriticalWhatTheMunicipalityHasDecided() {
		insert("""
				insert into business_process (id, unit_id, name, criticality, life_health, payment, statutory_deadline,
				                              digital_intake, safeguarding, version)
				select gen_random_uuid(), u.id, 'Hemtjänst', c, false, false, false, false, false, 0
				  from unit u, generate_series(3, 4) c
				 where u.name = 'Socialförvaltningen'
				""");
		assertThat(compile().snapshot().indicator("K-05").denominator()).isEqualTo(2);

		insert("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (1, date '2026-01-01', 'Sara Holm', 'Prov', '{"kp.critical": 4}')
				""");
		assertThat(compile().snapshot().indicator("K-05").denominator()).isEqualTo(1);
	}

	private void insert(String sql) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql(sql).update()));
	}

	@Test
	void compilingAgainReplacesADraft() {
		var first = compile();
		this.rules.in(this.municipality.tenant(), facts -> PlannedRules.found(List.of()));
		var second = compile();

		assertThat(second.id()).isEqualTo(first.id());
		assertThat(second.version()).isEqualTo(first.version() + 1);
		assertThat(first.snapshot().rules()).extracting(ReviewSnapshot.RuleLine::fail).contains(2);
		assertThat(second.snapshot().rules()).extracting(ReviewSnapshot.RuleLine::fail).containsOnly(0);
	}

	@Test
	void findingsBehindAReviewStayAsTheyWere(@Autowired ReviewFindings findings, @Autowired Evaluations evaluations) {
		compile();
		var then = coordinating(() -> findings.of(YEAR, List.of(PlannedRules.RULE)));
		this.rules.in(this.municipality.tenant(), facts -> PlannedRules.found(List.of()));
		coordinating(() -> evaluations.run(UUID.randomUUID(), AsOf.endOf(DAY.plusDays(1))));

		assertThat(then).extracting(StoredFinding::unit)
			.containsExactly("Socialförvaltningen", "Vård- och omsorgsförvaltningen");
		assertThat(coordinating(() -> findings.of(YEAR, List.of(PlannedRules.RULE)))).isEqualTo(then);
		assertThat(coordinating(() -> findings.get(YEAR, then.get(0).id()))).isEqualTo(then.get(0));
		assertThat(coordinating(() -> findings.of(YEAR, List.of("FO-01")))).isEmpty();
		compile();
		assertThat(coordinating(() -> findings.of(YEAR, List.of(PlannedRules.RULE)))).isEmpty();
	}

	@Test
	void contributorSeesTheFindingsOfTheOwnDepartment(@Autowired ReviewFindings findings) {
		compile();
		var all = coordinating(() -> findings.of(YEAR, List.of(PlannedRules.RULE)));
		var contributor = this.municipality.contributor(Objects.requireNonNull(all.get(0).unitId()));

		CurrentActor.as(contributor, () -> {
			assertThat(findings.of(YEAR, List.of(PlannedRules.RULE))).containsExactly(all.get(0));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> findings.get(YEAR, all.get(1).id()));
		});
	}

	@Test
	void compilingTheSameAgainLeavesTheDraftAsItIs() {
		var first = compile();

		assertThat(compile().version()).isEqualTo(first.version());
		assertThat(coordinating(() -> this.register.get(YEAR).review().snapshot())).isEqualTo(first.snapshot());
		assertThat(trail(first)).containsExactly("compile");
	}

	@Test
	void sameDataOfALaterDayAreAnotherDraft() {
		var first = compile();
		var later = coordinating(() -> this.register.compile(YEAR, UUID.randomUUID(), AsOf.endOf(DAY.plusDays(1))));

		assertThat(later.version()).isEqualTo(first.version() + 1);
		assertThat(later.snapshot().asOf()).isAfter(first.snapshot().asOf());
	}

	@Test
	void measurementsAreKeptOncePerYear() {
		compile();
		var once = measurements();
		compile();

		assertThat(measurements()).isEqualTo(once).isNotEmpty();
	}

	@Test
	void figuresOfTheYearBeforeStandBeside() {
		compile();
		var next = coordinating(() -> this.register.compile(YEAR + 1, UUID.randomUUID(), AsOf.endOf(DAY.plusYears(1))));

		assertThat(next.snapshot().indicator("K-01"))
			.extracting(Indicator::previousNumerator, Indicator::previousDenominator)
			.containsExactly(0, 2);
	}

	@Test
	void yearThatTheDataAreNotOfIsRefused() {
		assertRefused("refused.review-other-year",
				() -> coordinating(() -> this.register.compile(YEAR - 1, UUID.randomUUID(), NOVEMBER)));
		assertThat(coordinating(() -> this.register.all())).isEmpty();
	}

	@Test
	void municipalityWithoutDepartmentsIsRefusedAndLeavesNothing(@Autowired Tenants tenants) {
		var empty = new Tenants.Tenant(UUID.randomUUID(), "Tomma kommunen", "Tom", "Västra");
		tenants.add(empty);

		CurrentActor.as(Actor.system(empty.id()), () -> {
			assertRefused("refused.review-without-data",
					() -> this.register.compile(YEAR, UUID.randomUUID(), NOVEMBER));
			assertThat(this.register.all()).isEmpty();
			assertThat(count("trail_entry")).isZero();
			assertThat(count("measurement")).isZero();
			assertThat(count("rule_run")).isZero();
		});
	}

	@Test
	void lockedReviewIsNeitherCompiledNorLockedAgain() {
		lock();

		assertRefused("refused.review-already-locked", this::compile);
		assertRefused("refused.review-not-draft", () -> coordinating(() -> this.register.lock(YEAR, version())));
	}

	@Test
	void unlockedReviewIsADraftAgain() {
		lock();

		var draft = coordinating(() -> this.register.unlock(YEAR, version()));

		assertThat(draft.state()).isEqualTo(State.DRAFT);
		assertThat(draft.lockedBy()).isNull();
		assertRefused("refused.review-not-locked", () -> coordinating(() -> this.register.unlock(YEAR, version())));
	}

	@Test
	void inputThatSaysNothingStopsLocking() {
		this.rules.in(this.municipality.tenant(), facts -> judge(facts, true));
		compile();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> this.register.lock(YEAR, version())))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.review-input-missing"))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly("A, B, C, E, G"));
		for (var input : List.of("A", "B", "C", "E", "G")) {
			coordinating(() -> this.register.choose(YEAR, ReviewChoice.Part.INPUT, input, "Inget att rapportera",
					"Gick igenom"));
		}
		assertThat(coordinating(() -> this.register.lock(YEAR, version())).state()).isEqualTo(State.LOCKED);
	}

	@Test
	void nobodyAdoptsOwnWork() {
		compile();
		decide("Alla nämnder övar");
		coordinating(() -> this.register.lock(YEAR, version()));
		var same = new Actor(this.municipality.tenant(), "Sara Holm", Role.MANAGEMENT, null);

		assertRefused("refused.review-own-work",
				() -> CurrentActor.as(same, () -> this.register.adopt(YEAR, version(), DAY, "1")));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> coordinating(() -> this.register.adopt(YEAR, version(), DAY, "1")));
	}

	@Test
	void draftAndReviewWithoutDecisionsAreNotAdopted() {
		compile();
		assertRefused("refused.review-without-decisions",
				() -> managing(() -> this.register.adopt(YEAR, version(), DAY, "1")));

		decide("Alla nämnder övar");
		assertRefused("refused.review-not-locked",
				() -> managing(() -> this.register.adopt(YEAR, version(), DAY, "1")));
	}

	@Test
	void staleVersionIsAConflictAndLeavesNoTrail() {
		lock();
		var review = coordinating(() -> this.register.get(YEAR).review());

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.unlock(YEAR, version() - 1)));
		assertThat(coordinating(() -> this.register.get(YEAR).review())).isEqualTo(review);
		assertThat(trail(review)).doesNotContain("unlock");
	}

	@Test
	void adoptedReviewStays() {
		var decided = adopt();

		assertRefused("refused.review-already-locked", this::compile);
		assertRefused("refused.review-already-adopted", () -> coordinating(() -> this.register.choose(YEAR,
				ReviewChoice.Part.CONCLUSION, Criterion.DESIGNED.name(), Grade.YES.name(), "Bättre")));
		assertRefused("refused.review-already-adopted", () -> decide("Ett till"));
		assertRefused("refused.review-already-adopted", () -> coordinating(
				() -> this.register.decide(YEAR, changed(decided, "Något annat", ReviewDecision.Status.OPEN))));
	}

	@Test
	void decisionOfAnAdoptedReviewIsFollowedUp() {
		var decided = adopt();

		var done = coordinating(
				() -> this.register.decide(YEAR, changed(decided, decided.text(), ReviewDecision.Status.DONE)));

		assertThat(done.status()).isEqualTo(ReviewDecision.Status.DONE);
		assertThat(coordinating(() -> this.register.get(YEAR).decisions())).containsExactly(done);
	}

	@Test
	void decisionBelongsToTheReviewOfItsYear() {
		adopt();
		var other = coordinating(() -> this.register.get(YEAR).review().id());
		coordinating(() -> this.register.compile(YEAR + 1, UUID.randomUUID(), AsOf.endOf(DAY.plusYears(1))));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.register.decide(YEAR + 1, decision(other, "Smugglat"))));
	}

	@Test
	void choosingAgainReplacesTheChoice() {
		compile();
		choose("OUT");
		choose("IN");

		assertThat(coordinating(() -> this.register.get(YEAR).choices())).extracting(ReviewChoice::value)
			.containsExactly("IN");
	}

	@Test
	void earlierDecisionsAreTheFirstInput() {
		adopt();
		var next = coordinating(() -> this.register.compile(YEAR + 1, UUID.randomUUID(), AsOf.endOf(DAY.plusYears(1))));

		assertThat(next.snapshot().statements()).filteredOn(one -> one.input() == Input.A)
			.extracting(Statement::textSv)
			.containsExactly("Alla nämnder övar – pågår");
	}

	@Test
	void reviewOfAnotherMunicipalityIsNotThere() {
		compile();
		var other = TestMunicipality.in(this.db, this.transactions);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> CurrentActor.as(other.coordinator(), () -> this.register.get(YEAR)));
	}

	@Test
	void onlyThoseWhoCompileMayCompileChooseAndLock() {
		compile();
		CurrentActor.as(this.municipality.auditor(), () -> {
			assertNotAllowed(() -> this.register.compile(YEAR, UUID.randomUUID(), NOVEMBER));
			assertNotAllowed(() -> this.register.lock(YEAR, 0));
			assertNotAllowed(() -> this.register.unlock(YEAR, 0));
			assertNotAllowed(() -> this.register.choose(YEAR, ReviewChoice.Part.FOCUS, "RISK", "OUT", "Nej"));
			assertNotAllowed(() -> this.register.decide(YEAR, decision(UUID.randomUUID(), "Nej")));
		});
	}

	/** Two departments lack an analysis; inputs are judged only where the test asks. */
	private static Evaluation judge(Facts facts, boolean inputs) {
		var units = facts.of(UnitFact.class).stream().map(unit -> PlannedRules.finding(unit, Severity.MAJOR));
		var themes = facts.of(ThemeFact.class)
			.stream()
			.filter(theme -> theme.rank() == 1)
			.map(theme -> PlannedRules.finding("FO-01", theme, Severity.INFO));
		var missing = facts.of(InputFact.class)
			.stream()
			.filter(input -> inputs && input.statements() == 0 && !input.nothingToReport())
			.map(input -> PlannedRules.finding("LG-01", input, Severity.BLOCKER));
		return PlannedRules.found(Stream.of(units, themes, missing).flatMap(all -> all).toList());
	}

	private ManagementReview compile() {
		return coordinating(() -> this.register.compile(YEAR, UUID.randomUUID(), NOVEMBER));
	}

	private void lock() {
		compile();
		coordinating(() -> this.register.lock(YEAR, version()));
	}

	private ReviewDecision adopt() {
		compile();
		var decided = decide("Alla nämnder övar");
		coordinating(() -> this.register.lock(YEAR, version()));
		managing(() -> this.register.adopt(YEAR, version(), DAY, "2026.117 KS"));
		return decided;
	}

	private void choose(String value) {
		coordinating(() -> this.register.choose(YEAR, ReviewChoice.Part.FOCUS, Theme.RISK.name(), value, "Därför"));
	}

	private ReviewDecision decide(String text) {
		return managing(() -> this.register.decide(YEAR, decision(this.register.get(YEAR).review().id(), text)));
	}

	private static ReviewDecision decision(UUID review, String text) {
		return new ReviewDecision(UUID.randomUUID(), review, text, "Kommundirektören", DAY.plusMonths(6), "Inom ram",
				ReviewDecision.Status.OPEN, null);
	}

	private static ReviewDecision changed(ReviewDecision before, String text, ReviewDecision.Status status) {
		return new ReviewDecision(before.id(), before.reviewId(), text, before.owner(), before.dueOn(),
				before.resource(), status, before.version());
	}

	private int version() {
		return coordinating(() -> this.register.get(YEAR).review().version());
	}

	private List<String> trail(ManagementReview review) {
		return coordinating(
				() -> this.history.of("management_review", review.id()).stream().map(Change::action).toList());
	}

	private List<String> measurements() {
		return coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("select to_jsonb(m)::text from measurement m order by indicator")
				.query(String.class)
				.list()));
	}

	private int count(String table) {
		return new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("select count(*) from " + table).query(Integer.class).single());
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
