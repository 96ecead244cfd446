package se.isms.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.access.AccountFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.ResourceNeedFact;
import se.isms.core.asset.InformationFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.RuleRun;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ControlFact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.AnalysisFact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.tally;

class IndicatorsTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

	private static final UUID UNIT = new UUID(7, 7);

	private static final Map<String, Integer> LIMITS = Map.of("kp.critical", 3, "ra.criticalObject", 3,
			"ra.maxAgeMonths", 12);

	private static final Material MATERIAL = new Material(1, 1, 1, 9, 5, 6, 4, 20, 11, 15, 8, 3, 2, 13, 1, 0);

	@Test
	void withoutFactsEveryShareIsWithoutBasis() {
		var nothing = new Material(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		var all = new Indicators(new RuleRun(UUID.randomUUID(), AsOf.endOf(TODAY), Facts.of(List.of()),
				new Evaluation(List.of(), List.of())), LIMITS::get)
			.all(nothing);

		assertThat(all).filteredOn(one -> one.denominator() != null)
			.hasSize(21)
			.allSatisfy(one -> assertThat(one.isWithoutBasis()).isTrue());
		assertThat(all).filteredOn(one -> one.denominator() == null)
			.hasSize(6)
			.allSatisfy(one -> assertThat(one.numerator()).isZero());
	}

	@Test
	void everyIndicatorIsThereOnce() {
		assertThat(all(List.of(), List.of())).extracting(Indicator::id)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(ReviewExamples.indicators().stream().map(Indicator::id).toList());
	}

	@Test
	void analysedIsWhatHasAnAnalysisOfItsOwnThatIsValid() {
		var other = new UUID(7, 8);
		var facts = List.of(new UnitFact(UNIT, 0, UNIT, "Vård", 10), new UnitFact(other, 0, other, "Skola", 10),
				process(new UUID(7, 9), 3), process(new UUID(7, 10), 4), process(new UUID(7, 11), 2),
				analysis(UNIT, TODAY.minusMonths(12)), analysis(other, TODAY.minusMonths(12).minusDays(1)),
				analysis(new UUID(7, 10), TODAY), analysis(new UUID(7, 11), TODAY),
				new InformationFact(new UUID(7, 12), 0, UNIT, "Omvårdnad", 0, 3, null),
				new InformationFact(new UUID(7, 13), 0, UNIT, "Besök", 0, 0, 3),
				new InformationFact(new UUID(7, 14), 0, UNIT, "Kartor", 2, 2, 2), analysis(new UUID(7, 12), TODAY));

		assertIndicator("K-01", 1, 2, facts, List.of());
		assertIndicator("K-02", 2, 4, facts, List.of());
	}

	private static ProcessFact process(UUID id, int criticality) {
		return new ProcessFact(id, 0, UNIT, "Process", criticality, true, false);
	}

	private static AnalysisFact analysis(UUID object, LocalDate adopted) {
		return new AnalysisFact(UUID.randomUUID(), 0, UNIT, object, "Analys", true, adopted, true, null, false, null,
				null, null, false, false, false);
	}

	@Test
	void outcomesOfRulesGiveThoseThatPassOfThoseJudged() {
		var tallies = List.of(tally("RA-06", 1, 5, 0), tally("BH-01", 7, 1, 2), tally("BH-04", 0, 2, 0),
				tally("BH-05", 0, 6, 0), tally("IN-03", 2, 1, 0), tally("IN-06", 3, 0, 0));

		assertIndicator("K-03", 5, null, List.of(), tallies);
		assertIndicator("K-11", 7, 8, List.of(), tallies);
		assertIndicator("K-13", 8, null, List.of(), tallies);
		assertIndicator("K-15", 5, 6, List.of(), tallies);
	}

	@Test
	void materialGivesWhatNoFactTells() {
		assertIndicator("K-14", 13, null, List.of(), List.of());
		assertIndicator("K-19", 4, 6, List.of(), List.of());
		assertIndicator("N-ACT", 11, 20, List.of(), List.of());
		assertIndicator("N-RUN", 15, 20, List.of(), List.of());
		assertIndicator("N-BRIEF", 8, null, List.of(), List.of());
	}

	@Test
	void twoFactorCountsEnabledAccountsOfMembersOnly() {
		var accounts = List.of(account("EMPLOYEE", true, false, 2), account("ELECTED", true, false, 1),
				account("EMPLOYEE", true, true, null), account("EMPLOYEE", false, false, 0),
				account("SERVICE", true, true, 3));

		assertIndicator("K-08", 1, 3, accounts, List.of());
		assertIndicator("K-09", 1, 2, accounts, List.of());
	}

	@Test
	void planHoldsWhereNothingCriticalStandsAgainstItOrItsSystems() {
		var held = process("Hemtjänst", 4);
		var broken = process("Löner", 3);
		var dependent = process("Journal", 3);
		var unplanned = process("Trygghetslarm", 4);
		var lesser = process("Bygglov", 2);
		var brokenPlan = plan(broken, TODAY);
		var dependency = new DependencyFact(UUID.randomUUID(), 0, UNIT, "Journal: Procapita", "Journal", "Procapita", 3,
				true, null, null, 48);
		var facts = List.of(held, broken, dependent, unplanned, lesser, plan(held, TODAY), brokenPlan,
				plan(dependent, TODAY), dependency);
		var findings = List.of(finding("KP-03", brokenPlan, Severity.CRITICAL),
				finding("KP-08", dependency, Severity.BLOCKER), finding("KP-05", held, Severity.MAJOR));

		assertThat(indicator("K-05", facts, List.of(), findings))
			.extracting(Indicator::numerator, Indicator::denominator)
			.containsExactly(1, 4);
	}

	@Test
	void planDoesNotHoldThatCountsOnEquipmentThatIsGone() {
		var held = process("Hemtjänst", 4);
		var printing = process("Löner", 3);
		var plan = plan(printing, TODAY);
		var printer = new ResourceNeedFact(UUID.randomUUID(), 0, UNIT, "Löner", plan.id(), "Nätverksskrivare", true,
				false, null, false);

		assertThat(indicator("K-05", List.of(held, printing, plan(held, TODAY), plan, printer), List.of(),
				List.of(finding("KP-09", printer, Severity.CRITICAL))))
			.extracting(Indicator::numerator, Indicator::denominator)
			.containsExactly(1, 2);
	}

	@Test
	void planDoesNotHoldWhoseProcedureDoesNotLast() {
		var held = process("Hemtjänst", 4);
		var paying = process("Löner", 3);
		var plan = plan(paying, TODAY);
		var list = new ProcedureFact(UUID.randomUUID(), 0, UNIT, "Löner: Förra månadens lista", plan.id(), "Löner",
				"Förra månadens lista", 5, false, false, null, null, null);

		assertThat(indicator("K-05", List.of(held, paying, plan(held, TODAY), plan, list), List.of(),
				List.of(finding("KP-10", list, Severity.CRITICAL))))
			.extracting(Indicator::numerator, Indicator::denominator)
			.containsExactly(1, 2);
	}

	@Test
	void planIsAdoptedForCriticalProcessesOnly() {
		var planned = process("Hemtjänst", 4);
		var unplanned = process("Socialjour", 3);
		var lesser = process("Bygglov", 2);

		assertIndicator("N-PLAN", 1, 2,
				List.of(planned, unplanned, lesser, plan(planned, null), plan(planned, TODAY), plan(lesser, null)),
				List.of());
	}

	@Test
	void departmentHasAnsweredWhenItHasAnsweredEverything() {
		var second = new UUID(7, 8);
		var third = new UUID(7, 9);
		var old = LocalDate.of(2024, 6, 30);

		assertIndicator("K-07", 1, 3,
				List.of(answer(UNIT, old, TODAY.minusDays(9)), answer(UNIT, TODAY.plusDays(9), TODAY),
						answer(second, old, null), answer(second, TODAY, TODAY),
						answer(third, TODAY, TODAY.plusDays(1))),
				List.of());
	}

	private static AnswerFact answer(UUID unit, LocalDate deadline, @Nullable LocalDate answered) {
		return new AnswerFact(UUID.randomUUID(), 0, unit, "Vård", "En månad utan it", deadline, answered);
	}

	@Test
	void planIsExercisedWithinTwelveMonths() {
		var process = process("Hemtjänst", 4);
		var facts = List.of(plan(process, TODAY.minusMonths(12)), plan(process, TODAY.minusMonths(12).minusDays(1)),
				plan(process, null));

		assertIndicator("K-06", 1, 3, facts, List.of());
	}

	@Test
	void actionDueTodayIsNotOverdue() {
		var facts = List.of(action(TODAY, true), action(TODAY.minusDays(1), true), action(TODAY.minusDays(1), false),
				action(null, true));

		assertIndicator("K-04", 1, 3, facts, List.of());
	}

	@Test
	void trainingIsAddedOverDepartmentsAndControlsCountOnceChecked() {
		assertIndicator("K-20", 70, 110, List.of(training(60, 90), training(10, 20)), List.of());
		assertIndicator("K-26", 1, 2, List.of(control(true), control(false), control(null)), List.of());
	}

	private static void assertIndicator(String id, int numerator, @Nullable Integer denominator,
			List<? extends Fact> facts, List<Tally> tallies) {
		assertThat(indicator(id, facts, tallies, List.of())).extracting(Indicator::numerator, Indicator::denominator)
			.containsExactly(numerator, denominator);
	}

	private static Indicator indicator(String id, List<? extends Fact> facts, List<Tally> tallies,
			List<Finding> findings) {
		return all(facts, tallies, findings).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<Indicator> all(List<? extends Fact> facts, List<Tally> tallies) {
		return all(facts, tallies, List.of());
	}

	private static List<Indicator> all(List<? extends Fact> facts, List<Tally> tallies, List<Finding> findings) {
		return new Indicators(
				new RuleRun(UUID.randomUUID(), AsOf.endOf(TODAY), Facts.of(facts), new Evaluation(findings, tallies)),
				LIMITS::get)
			.all(MATERIAL);
	}

	private static Finding finding(String rule, Fact about, Severity severity) {
		return new Finding(new FindingKey(rule, "Thing", about.id(), ""), UNIT, about.label(), severity, "FAULT",
				List.of(), Map.of(), Map.of(), 1, 0);
	}

	private static AccountFact account(String kind, boolean enabled, boolean privileged, @Nullable Integer level) {
		return new AccountFact(UUID.randomUUID(), 0, UNIT, "nils.berg", kind, enabled, privileged, true, null, level,
				false, TODAY.minusYears(2), TODAY, null, null, null, null, null, 0);
	}

	private static ProcessFact process(String name, int criticality) {
		return new ProcessFact(UUID.randomUUID(), 0, UNIT, name, criticality, true, false);
	}

	private static PlanFact plan(ProcessFact process, @Nullable LocalDate exercised) {
		return new PlanFact(UUID.randomUUID(), 0, UNIT, process.label(), process.id(), true, 1, process.criticality(),
				true, true, "ALL", 30, 24, 12, true, TODAY, null, exercised, false, null);
	}

	private static ActionFact action(@Nullable LocalDate due, boolean open) {
		return new ActionFact(UUID.randomUUID(), 0, UNIT, "Öva", "RISK", true, due, open, false);
	}

	private static TrainingFact training(int completed, int population) {
		return new TrainingFact(UUID.randomUUID(), UNIT, "Grundkurs", "Grundkurs", TODAY.minusYears(1), 24, completed,
				population);
	}

	private static ControlFact control(@Nullable Boolean works) {
		return new ControlFact(UUID.randomUUID(), 0, UNIT, "Säkerhetskopior", true, 3, TODAY, works, 0);
	}

}
