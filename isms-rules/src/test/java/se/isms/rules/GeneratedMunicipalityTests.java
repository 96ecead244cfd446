package se.isms.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Scope;
import se.isms.core.evaluation.Tally;
import se.isms.rules.example.Example;
import se.isms.rules.example.Generated;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any facts, however strange. */
class GeneratedMunicipalityTests {

	private static final int FACTS = 400;

	private static final List<RuleDefinition> RULES = new Catalogue().rules();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void eachRuleGivesEachOfItsSubjectsOneOutcome(long seed) {
		var facts = Generated.municipality(seed, FACTS);

		var evaluation = evaluate(facts);

		for (var rule : RULES) {
			var total = evaluation.total(rule.id());
			assertThat(total.applicable() + total.notApplicable()).as(rule.id())
				.isEqualTo(facts.stream().filter(fact -> rule.subjects().contains(name(fact))).count());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void findingsAreOfSeveritiesThatTheCatalogueNamesAndHaveKeysOfTheirOwn(long seed) {
		var severities = RULES.stream().collect(Collectors.toMap(RuleDefinition::id, RuleDefinition::severities));

		var findings = evaluate(Generated.municipality(seed, FACTS)).findings();

		assertThat(findings).isNotEmpty()
			.allSatisfy(found -> assertThat(severities.get(found.key().rule())).contains(found.severity()))
			.extracting(found -> found.key().id())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void orderOfFactsDoesNotMatter(long seed) {
		var facts = Generated.municipality(seed, FACTS);
		var expected = evaluate(facts);

		Collections.shuffle(facts, new Random(seed));

		assertThat(evaluate(facts)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void rulesOfARowSayTheSameOfEachSubjectAlone(long seed) {
		var facts = Generated.municipality(seed, FACTS);

		assertThat(parts(facts, Fact::id, Scope.ROW)).isEqualTo(counted(List.of(evaluate(facts)), Set.of(Scope.ROW)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void rulesOfAUnitSayTheSameOfEachUnitAlone(long seed) {
		var facts = Generated.municipality(seed, FACTS);

		assertThat(parts(facts, fact -> String.valueOf(fact.unitId()), Scope.UNIT, Scope.ROW))
			.isEqualTo(counted(List.of(evaluate(facts)), Set.of(Scope.ROW, Scope.UNIT)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void eachSubjectIsExplainedAsItWasCounted(long seed) {
		var facts = Generated.municipality(seed, FACTS);
		var evaluator = new DroolsEvaluator();
		var all = Facts.of(facts);

		var explained = facts.stream()
			.map(Fact::id)
			.distinct()
			.flatMap(id -> evaluator.explain(all, Policy.standard(), AsOf.endOf(Example.TODAY), id).stream())
			.collect(Collectors.groupingBy(one -> one.rule() + one.unitId() + one.step().outcome(),
					Collectors.counting()));

		assertThat(explained).isEqualTo(evaluate(facts).tallies()
			.stream()
			.flatMap(GeneratedMunicipalityTests::outcomes)
			.filter(one -> one.getValue() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void severalThreadsFindWhatOneDoes(long seed) {
		var facts = Facts.of(Generated.municipality(seed, FACTS));
		var evaluator = new DroolsEvaluator();
		var expected = evaluate(facts, evaluator);

		var found = Stream.generate(() -> facts).limit(8).parallel().map(same -> evaluate(same, evaluator)).toList();

		assertThat(found).hasSize(8).allSatisfy(same -> assertThat(same).isEqualTo(expected));
	}

	/** Outcomes by rule and department, with the facts evaluated in several parts. */
	private static Map<String, Tally> parts(Collection<Fact> facts, Function<Fact, Object> part, Scope... scopes) {
		var parts = facts.stream().collect(Collectors.groupingBy(part));
		return counted(parts.values().stream().map(GeneratedMunicipalityTests::evaluate).toList(), Set.of(scopes));
	}

	private static Map<String, Tally> counted(List<Evaluation> evaluations, Set<Scope> scopes) {
		var rules = RULES.stream()
			.filter(rule -> scopes.contains(rule.scope()))
			.map(RuleDefinition::id)
			.collect(Collectors.toSet());
		var counted = new TreeMap<String, Tally>();
		evaluations.stream()
			.flatMap(evaluation -> evaluation.tallies().stream())
			.filter(tally -> rules.contains(tally.rule()))
			.forEach(tally -> counted.merge(tally.rule() + tally.unitId(), tally, Tally::plus));
		return counted;
	}

	private static Stream<Map.Entry<String, Long>> outcomes(Tally tally) {
		var whose = tally.rule() + tally.unitId();
		return Stream.of(Map.entry(whose + Outcome.PASS, (long) tally.pass()),
				Map.entry(whose + Outcome.FAIL, (long) tally.fail()),
				Map.entry(whose + Outcome.NOT_APPLICABLE, (long) tally.notApplicable()),
				Map.entry(whose + Outcome.NOT_EVALUATED, (long) tally.notEvaluated()),
				Map.entry(whose + Outcome.EXEMPTED, (long) tally.exempted()));
	}

	private static String name(Fact fact) {
		return fact.getClass().getSimpleName().replace("Fact", "");
	}

	private static Evaluation evaluate(Collection<Fact> facts) {
		return evaluate(Facts.of(new ArrayList<>(facts)), new DroolsEvaluator());
	}

	private static Evaluation evaluate(Facts facts, DroolsEvaluator evaluator) {
		return evaluator.evaluate(facts, Policy.standard(), AsOf.endOf(Example.TODAY));
	}

}
