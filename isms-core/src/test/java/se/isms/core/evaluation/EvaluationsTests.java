package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.StoredFinding.State;
import se.isms.core.organisation.UnitFact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import(PlannedRules.class)
class EvaluationsTests {

	private static final AsOf JANUARY = AsOf.endOf(LocalDate.of(2026, 1, 31));

	private static final AsOf FEBRUARY = AsOf.endOf(LocalDate.of(2026, 2, 28));

	private static final AsOf MARCH = AsOf.endOf(LocalDate.of(2026, 3, 31));

	@Autowired
	private Evaluations evaluations;

	@Autowired
	private FindingRegister register;

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
	}

	@Test
	void findingLivesOverRuns() {
		findIn(this.municipality.care());
		run(JANUARY);
		assertThat(only().state()).isEqualTo(State.NEW);

		run(FEBRUARY);
		assertThat(only().state()).isEqualTo(State.PERSISTING);
		assertThat(only().firstSeen()).isEqualTo(JANUARY.instant());
		assertThat(only().lastSeen()).isEqualTo(FEBRUARY.instant());

		findIn();
		run(MARCH);
		assertThat(coordinating(() -> this.register.findings(FindingFilter.all()))).isEmpty();
		assertThat(finding(this.municipality.care()).state()).isEqualTo(State.RESOLVED);
		assertThat(finding(this.municipality.care()).lastSeen()).isEqualTo(FEBRUARY.instant());

		findIn(this.municipality.care());
		run(MARCH);
		assertThat(only().state()).isEqualTo(State.REOPENED);
		assertThat(only().firstSeen()).isEqualTo(JANUARY.instant());
		run(MARCH);
		assertThat(only().state()).isEqualTo(State.PERSISTING);
	}

	@Test
	void outcomesOverTimeAreThoseOfTheLastRunOfEachMonth() {
		findIn(this.municipality.care(), this.municipality.social());
		run(AsOf.endOf(LocalDate.of(2026, 2, 3)));
		findIn(this.municipality.care());
		run(FEBRUARY);
		findIn();
		run(MARCH);

		assertThat(coordinating(() -> this.register.overTime(PlannedRules.RULE)))
			.containsExactly(new MonthlyOutcome(MARCH.instant(), 0, 1), new MonthlyOutcome(FEBRUARY.instant(), 1, 2));
		assertThat(coordinating(() -> this.register.overTime("KP-01"))).isEmpty();
	}

	@Test
	void findingTellsWhichVersionOfItsSubjectWasJudged() {
		this.rules.in(this.municipality.tenant(),
				facts -> PlannedRules.found(facts.of(UnitFact.class)
					.stream()
					.filter(unit -> unit.id().equals(this.municipality.care()))
					.map(unit -> PlannedRules.finding(new UnitFact(unit.id(), 7, unit.unitId(), unit.label(), 1),
							Severity.MAJOR))
					.toList()));
		run(JANUARY);

		assertThat(only().version()).isEqualTo(7);
	}

	@Test
	void runThatFindsTheSameWritesNoFindingAgain() {
		findIn(this.municipality.care(), this.municipality.social());
		run(JANUARY);
		var before = versions();
		run(FEBRUARY);
		assertThat(versions()).isEqualTo(before);

		findIn(this.municipality.care());
		run(MARCH);
		assertThat(versions()).hasSize(2).containsAnyElementsOf(before).isNotEqualTo(before);
	}

	@Test
	void whatChangesOfAFindingIsKeptAndIsNoTurnInItsLife() {
		findIn(this.municipality.care());
		run(JANUARY);
		this.rules.in(this.municipality.tenant(),
				facts -> PlannedRules.found(facts.of(UnitFact.class)
					.stream()
					.filter(unit -> unit.id().equals(this.municipality.care()))
					.map(unit -> PlannedRules.finding(unit, Severity.CRITICAL))
					.toList()));

		run(FEBRUARY);

		assertThat(only().severity()).isEqualTo(Severity.CRITICAL);
		assertThat(only().state()).isEqualTo(State.PERSISTING);
		assertThat(only().firstSeen()).isEqualTo(JANUARY.instant());
	}

	@Test
	void runWithTheSameIdChangesNothing() {
		findIn(this.municipality.care());
		var id = run(JANUARY).id();
		var before = rows();

		run(id, JANUARY);
		assertThat(rows()).isEqualTo(before);

		findIn(this.municipality.social());
		run(id, JANUARY);
		assertThat(rows()).isEqualTo(before);
		assertThat(coordinating(() -> this.history.of("rule_run", id))).hasSize(1);
	}

	@Test
	void outcomesAreStoredPerRuleAndDepartment() {
		var care = this.municipality.care();
		this.rules.in(this.municipality.tenant(), facts -> new Evaluation(List.of(),
				List.of(new Tally("RA-01", care, 1, 2, 3, 4, 5), new Tally("RA-01", null, 6, 0, 0, 0, 0))));

		var run = run(JANUARY);

		assertThat(coordinating(() -> this.register.tallies(run.id()))).containsExactlyInAnyOrder(
				new Tally("RA-01", care, 1, 2, 3, 4, 5), new Tally("RA-01", null, 6, 0, 0, 0, 0));
		assertThat(CurrentActor.as(this.municipality.contributor(care), () -> this.register.tallies(run.id())))
			.extracting(Tally::unitId)
			.containsExactly(care);
		assertThat(coordinating(() -> this.register.newestRun())).hasValueSatisfying(newest -> {
			assertThat(newest.id()).isEqualTo(run.id());
			assertThat(newest.asOf()).isEqualTo(JANUARY.instant());
		});
	}

	@Test
	void findingTellsWhatItWasJudgedOn() {
		findIn(this.municipality.care());
		run(JANUARY);

		assertThat(only().facts()).containsEntry("label", "Vård- och omsorgsförvaltningen");
		assertThat(only().parameters()).containsEntry("limit", "12");
		assertThat(only().unit()).isEqualTo("Vård- och omsorgsförvaltningen");
	}

	@Test
	void departmentSeesItsOwnFindings() {
		findIn(this.municipality.care(), this.municipality.social());
		run(JANUARY);
		var care = this.municipality.contributor(this.municipality.care());

		assertThat(CurrentActor.as(care, () -> this.register.findings(FindingFilter.all())))
			.extracting(StoredFinding::unitId)
			.containsExactly(this.municipality.care());
		assertThat(CurrentActor.as(care, () -> this.register.bySeverity())).extracting(SeverityCount::count)
			.containsExactly(1);
		assertThat(coordinating(() -> this.register.bySeverity())).extracting(SeverityCount::count).containsExactly(2);
	}

	@Test
	void runLeavesOneTrailRow() {
		var run = run(JANUARY);

		assertThat(coordinating(() -> this.history.of("rule_run", run.id()))).extracting(Change::action)
			.containsExactly("evaluate");
	}

	@Test
	void failedRunLeavesNothing() {
		findIn(this.municipality.care());
		run(JANUARY);
		var before = rows();
		var trail = trail();
		this.rules.in(this.municipality.tenant(),
				facts -> new Evaluation(List.of(), List.of(Tally.none("RA-01", null), Tally.none("RA-01", null))));

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> run(FEBRUARY));
		this.rules.in(this.municipality.tenant(), facts -> {
			throw new IllegalStateException("a rule that breaks");
		});
		assertThatIllegalStateException().isThrownBy(() -> run(FEBRUARY));

		assertThat(rows()).isEqualTo(before);
		assertThat(trail()).isEqualTo(trail);
	}

	@Test
	void onlyThoseWhoCompileMayRun() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor.as(this.municipality.auditor(),
				() -> this.evaluations.run(UUID.randomUUID(), JANUARY)));
	}

	private void findIn(UUID... units) {
		this.rules.in(this.municipality.tenant(),
				facts -> PlannedRules.found(facts.of(UnitFact.class)
					.stream()
					.filter(unit -> List.of(units).contains(unit.id()))
					.map(unit -> PlannedRules.finding(unit, Severity.MAJOR))
					.toList()));
	}

	private RuleRun run(AsOf asOf) {
		return run(UUID.randomUUID(), asOf);
	}

	private RuleRun run(UUID id, AsOf asOf) {
		return coordinating(() -> this.evaluations.run(id, asOf));
	}

	private StoredFinding only() {
		var open = coordinating(() -> this.register.findings(FindingFilter.all()));
		assertThat(open).hasSize(1);
		return open.get(0);
	}

	private StoredFinding finding(UUID unit) {
		return coordinating(() -> this.register.finding(new FindingKey(PlannedRules.RULE, "UnitFact", unit, "").id()));
	}

	private List<String> rows() {
		return inTransaction(() -> this.db.sql("""
				select to_jsonb(f)::text from finding f
				 union all
				select to_jsonb(t)::text from rule_tally t
				 union all
				select to_jsonb(r)::text from rule_run r
				 order by 1
				""").query(String.class).list());
	}

	/** Where the rows lie: a row that is written again lies elsewhere. */
	private List<String> versions() {
		return inTransaction(
				() -> this.db.sql("select id || ' ' || ctid from finding order by id").query(String.class).list());
	}

	private int trail() {
		return inTransaction(() -> this.db.sql("select count(*) from trail_entry").query(Integer.class).single());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
