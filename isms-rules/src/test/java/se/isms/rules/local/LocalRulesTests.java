package se.isms.rules.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleException;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Step;
import se.isms.core.evaluation.Tally;
import se.isms.core.evaluation.Theme;
import se.isms.rules.DroolsEvaluator;
import se.isms.rules.example.Generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.isms.rules.example.AccessExamples.account;
import static se.isms.rules.example.AssetExamples.process;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

class LocalRulesTests {

	private static final String ID = "LOK-01";

	private static final LocalRule VITAL = rule("Process", "process.lifeHealth", "process.criticality < 3");

	@Test
	void findsWhatItsConditionHoldsFor() {
		var low = process().with("criticality", 2).build();

		assertThat(found(VITAL, low)).singleElement().satisfies(finding -> {
			assertThat(finding.key().rule()).isEqualTo(ID);
			assertThat(finding.key().subjectId()).isEqualTo(low.id());
			assertThat(finding.unitId()).isEqualTo(DEPARTMENT);
			assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
			assertThat(finding.arguments()).containsExactly("är klassad för lågt", "1");
			assertThat(finding.facts()).isEqualTo(Map.of("lifeHealth", "true", "criticality", "2"));
		});
	}

	@Test
	void passesWhatItsConditionDoesNotHoldFor() {
		assertThat(judged(VITAL, process().with("criticality", 3).build())).isEqualTo(Step.PASSED);
	}

	@Test
	void isNotAboutWhatItDoesNotApplyTo() {
		var other = process().with("lifeHealth", false).with("criticality", 1).build();

		assertThat(judged(VITAL, other)).isEqualTo(Step.NOT_ABOUT_IT);
	}

	@Test
	void whatIsNotKnownNeverPasses() {
		assertThat(judged(VITAL, process().without("criticality").build())).isEqualTo(Step.NOT_KNOWN);
		assertThat(judged(rule("Process", "process.criticality > 2", "process.lifeHealth"),
				process().without("criticality").build()))
			.isEqualTo(Step.NOT_KNOWN);
	}

	@Test
	void whatIsEnoughOnItsOwnNeedsNothingElse() {
		var rule = rule("Process", "", "process.criticality > 3 || process.lifeHealth");

		assertThat(judged(rule, process().without("criticality").build())).isEqualTo(Step.FAILED);
	}

	@Test
	void absenceCanItselfBeTheFault() {
		var rule = rule("Process", "", "!has(process.criticality)");

		assertThat(judged(rule, process().without("criticality").build())).isEqualTo(Step.FAILED);
		assertThat(judged(rule, process().build())).isEqualTo(Step.PASSED);
	}

	@Test
	void whatCannotBeReckonedIsNotJudged() {
		assertThat(judged(rule("Process", "", "1 / (process.criticality - 3) > 0"), process().build()))
			.isEqualTo(Step.NOT_KNOWN);
	}

	@Test
	void reckonsWithDays() {
		var rule = rule("System", "", "daysBetween(system.reviewedOn, today) > 90");

		assertThat(judged(rule, system().with("reviewedOn", TODAY.minusDays(90)).build())).isEqualTo(Step.PASSED);
		assertThat(judged(rule, system().with("reviewedOn", TODAY.minusDays(91)).build())).isEqualTo(Step.FAILED);
	}

	@Test
	void aMonthLaterIsTheSameDayOrTheLast() {
		var rule = rule("Plan", "", "addMonths(plan.reviewedOn, 1) == date(\"2024-02-29\")");

		assertThat(judged(rule, plan().with("reviewedOn", LocalDate.of(2024, 1, 31)).build())).isEqualTo(Step.FAILED);
		assertThat(judged(rule, plan().with("reviewedOn", LocalDate.of(2024, 1, 28)).build())).isEqualTo(Step.PASSED);
		assertThat(judged(rule("Plan", "", "addDays(plan.reviewedOn, 30) == today"),
				plan().with("reviewedOn", TODAY.minusDays(30)).build()))
			.isEqualTo(Step.FAILED);
	}

	@Test
	void aDayFarAwayIsNoFault() {
		assertThat(judged(rule("Plan", "", "daysBetween(today, addMonths(plan.validUntil, 12)) < 0"),
				plan().with("validUntil", LocalDate.MAX).build()))
			.isEqualTo(Step.NOT_KNOWN);
		assertThat(judged(rule("Plan", "", "plan.validUntil < today"),
				plan().with("validUntil", LocalDate.of(9999, 12, 31)).build()))
			.isEqualTo(Step.PASSED);
	}

	@Test
	void accountsAreFoldedByDepartment() {
		var rule = rule("Account", "", "account.kind in [\"EMPLOYEE\", \"GUEST\"] && !account.privileged");
		var accounts = IntStream.range(0, 40).mapToObj(each -> account().build()).toArray(Fact[]::new);

		assertThat(found(rule, accounts)).singleElement().satisfies(finding -> {
			assertThat(finding.count()).isEqualTo(40);
			assertThat(finding.label()).isEmpty();
		});
	}

	@Test
	void outcomesAreCountedAsThoseOfAllRules() {
		var evaluation = evaluate(VITAL, Map.of(), List.of(), process().build(),
				process().with("criticality", 1).build(), process().without("criticality").build(),
				process().with("lifeHealth", false).build());

		assertThat(evaluation.total(ID)).isEqualTo(new Tally(ID, null, 1, 1, 1, 1, 0));
	}

	@Test
	void anExceptionCoversItsSubject() {
		var low = process().with("criticality", 1).build();
		var exception = new RuleException(ID, low.id(), "", TODAY.minusMonths(1), TODAY);

		assertThat(evaluate(VITAL, Map.of(), List.of(exception), low).total(ID).exempted()).isEqualTo(1);
	}

	@Test
	void judgesNothingWhileItIsSwitchedOff() {
		var low = process().with("criticality", 1).build();

		assertThat(evaluate(VITAL, Map.of(ID, false), List.of(), low).total(ID))
			.isEqualTo(new Tally(ID, null, 0, 0, 1, 0, 0));
	}

	@Test
	void whatGoesRoundForTooLongIsStopped() {
		var digits = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]";
		var endless = "%1$s.all(a, %1$s.all(b, %1$s.all(c, %1$s.all(d, a + b + c + d >= 0))))".formatted(digits);

		assertThat(judged(rule("Process", "", endless), process().build())).isEqualTo(Step.STOPPED);
	}

	@Test
	void ofAnotherTypeItSaysNothing() {
		assertThat(explain(VITAL, system().build())).isNotEmpty().noneMatch(one -> one.rule().equals(ID));
	}

	/** Or what a new release no longer publishes would stop every evaluation. */
	@Test
	void whatCanNoLongerBeReadJudgesNothingAndSaysSo() {
		assertThat(judged(rule("Process", "", "process.color == 'red'"), process().build())).isEqualTo(Step.UNREAD);
		assertThat(judged(rule("Process", "process.color", "true"), process().build())).isEqualTo(Step.UNREAD);
		assertThat(evaluate(rule("Ghost", "", "true"), Map.of(), List.of(), process().build()).total(ID))
			.isEqualTo(Tally.none(ID, null));
	}

	@ParameterizedTest
	@MethodSource("published")
	void everyPublishedFactCanBeAskedOfAnyMunicipality(String subject, String condition) {
		var facts = Generated.municipality(7, 400);
		var policy = Policy.standard().with(List.of(rule(subject, "", condition)));

		var total = new DroolsEvaluator().evaluate(Facts.of(facts), policy, AsOf.endOf(TODAY)).total(ID);

		assertThat(total.applicable() + total.notApplicable()).isPositive()
			.isEqualTo(facts.stream().filter(fact -> name(fact).equals(subject)).count());
	}

	/** For each type one condition that reads all of its facts. */
	static Stream<Arguments> published() {
		return new LocalConditions().published()
			.stream()
			.map(type -> arguments(type.subject(),
					type.fields()
						.stream()
						.map(field -> asking(type.variable() + "." + field.name(), field.kind()))
						.collect(Collectors.joining(" || "))));
	}

	private static String asking(String fact, Conditions.Kind kind) {
		return switch (kind) {
			case NUMBER -> fact + " < -7";
			case TRUTH -> fact + " == !" + fact;
			case TEXT -> fact + ".endsWith('?')";
			case DAY, MOMENT -> "daysBetween(" + fact + ", today) == 4711";
		};
	}

	private static String name(Fact fact) {
		return fact.getClass().getSimpleName().replace("Fact", "");
	}

	private static Step judged(LocalRule rule, Fact fact) {
		return explain(rule, fact).stream()
			.filter(one -> one.rule().equals(ID))
			.map(Explanation::step)
			.findFirst()
			.orElseThrow();
	}

	private static List<Explanation> explain(LocalRule rule, Fact fact) {
		return new DroolsEvaluator().explain(Facts.of(fact), Policy.standard().with(List.of(rule)), AsOf.endOf(TODAY),
				fact.id());
	}

	private static List<Finding> found(LocalRule rule, Fact... facts) {
		return evaluate(rule, Map.of(), List.of(), facts).findings()
			.stream()
			.filter(finding -> finding.key().rule().equals(ID))
			.toList();
	}

	private static Evaluation evaluate(LocalRule rule, Map<String, Boolean> switches, List<RuleException> exceptions,
			Fact... facts) {
		var policy = new Policy(Parameters.standard(), switches, exceptions, List.of(rule));
		return new DroolsEvaluator().evaluate(Facts.of(facts), policy, AsOf.endOf(TODAY));
	}

	static LocalRule rule(String subject, String applies, String condition) {
		return new LocalRule(ID, 1, "Livsviktigt är kritiskt", "är klassad för lågt", "Höj kritikaliteten.", "",
				Theme.CONTINUITY, Severity.MAJOR, subject, applies, condition);
	}

}
