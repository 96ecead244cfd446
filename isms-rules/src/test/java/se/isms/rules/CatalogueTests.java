package se.isms.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drools.core.common.ReteEvaluator;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitProvider;
import org.drools.ruleunits.impl.AbstractRuleUnitInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.continuity.Question;
import se.isms.core.continuity.Staffing;
import se.isms.core.continuity.VitalFunction;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.rules.example.Example;
import se.isms.rules.local.LocalConditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CatalogueTests {

	private static final Pattern RULE = Pattern.compile("^rule \"(([A-Z]{2}-\\d\\d) .+)\"$", Pattern.MULTILINE);

	private static final Pattern REASON = Pattern.compile("([A-Z]{2}_\\d\\d)\\.about\\(.*?\"([A-Z_]+)\"");

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

	private final List<RuleDefinition> rules = new Catalogue().rules();

	@Test
	void everyRuleStandsOnceInTheCatalogue() {
		assertThat(this.rules).extracting(RuleDefinition::id).doesNotHaveDuplicates().hasSize(70);
	}

	@Test
	void everyRuleHasAConditionAndEveryConditionARule() {
		var conditions = sources().flatMap(source -> RULE.matcher(source).results()).map(match -> match.group(2));

		assertThat(conditions.collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(this.rules.stream().map(RuleDefinition::id).toList());
	}

	@Test
	void namesNoConditionTwice() {
		assertThat(written()).doesNotHaveDuplicates();
	}

	@Test
	void unitsHoldAllConditionsThatAreWritten() {
		assertThat(Domain.all().stream().flatMap(CatalogueTests::loaded))
			.containsExactlyInAnyOrderElementsOf(written());
	}

	@Test
	void conditionsWereTurnedIntoClassesByTheBuild() {
		assertThat(Domain.all()).allSatisfy((domain) -> {
			var unit = unit(domain).getClass();
			assertThat(Class.forName(unit.getName() + "RuleUnit")).isAssignableTo(RuleUnit.class);
			assertThat(unit.getResource(unit.getSimpleName() + "RuleUnit.class")).hasProtocol("file");
		});
	}

	@Test
	void everyRuleSaysWhereItComesFromAndWhomItConcerns() {
		assertThat(this.rules).allSatisfy((rule) -> {
			assertThat(rule.norms()).isNotEmpty();
			assertThat(rule.subjects()).isNotEmpty();
			assertThat(rule.severities()).isNotEmpty();
			assertThat(rule.area()).isNotNull();
			assertThat(Parameters.keys()).containsAll(rule.parameters());
		});
	}

	@Test
	void onlyRulesOfNewLawsAloneHaveADayOfEntry() {
		assertThat(this.rules).filteredOn(rule -> rule.inForceFrom() != null)
			.extracting(RuleDefinition::id, rule -> String.valueOf(rule.inForceFrom()))
			.containsExactly(tuple("IN-03", "2026-01-15"), tuple("IN-04", "2026-01-15"), tuple("IN-05", "2026-01-15"),
					tuple("IN-06", "2018-05-25"), tuple("RA-12", "2018-05-25"));
	}

	@Test
	void extendedRulesAreThoseThatAreNotOfTheCoreSet() {
		assertThat(this.rules).filteredOn(RuleDefinition::extended)
			.extracting(RuleDefinition::id)
			.containsExactly("BH-06", "KP-17", "KP-19", "KP-20", "KP-21", "KP-23", "KP-25", "KP-26", "MF-03", "RA-02",
					"RA-05", "RA-12", "RA-14", "RA-15", "TV-10");
	}

	@Test
	void statutoryRulesAreThoseOfDeadlinesAndOfTheManagement() {
		assertThat(this.rules).filteredOn(RuleDefinition::statutory)
			.extracting(RuleDefinition::id)
			.containsExactly("IN-03", "IN-04", "IN-05", "IN-06", "TV-06");
	}

	@Test
	void everyTextThatIsNeededIsThereInBothLanguagesAndNoOther() {
		var needed = needed();

		for (var language : Texts.LANGUAGES) {
			var keys = new TreeSet<>(Texts.in(language).keySet());
			assertThat(keys).as(language.toString()).containsAll(needed);
			keys.removeAll(needed);
			keys.removeAll(reasons());
			assertThat(keys).as(language.toString()).isEmpty();
		}
		assertThat(Texts.in(Texts.LANGUAGES.get(0)).keySet()).isEqualTo(Texts.in(Texts.LANGUAGES.get(1)).keySet());
	}

	/** Or two facts would be called by the name of one. */
	@ParameterizedTest
	@ValueSource(strings = { "rules.properties", "rules_sv.properties" })
	void noTextStandsTwice(String file) throws IOException {
		try (var texts = getClass().getResourceAsStream("/" + file)) {
			var lines = new String(Objects.requireNonNull(texts).readAllBytes(), StandardCharsets.UTF_8).lines();

			assertThat(lines.filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0])).isNotEmpty()
				.doesNotHaveDuplicates();
		}
	}

	/** These are put together from what a plan is asked about. */
	@Test
	void everyServiceAndEverythingVitalHasAReasonOfItsOwn() {
		for (var language : Texts.LANGUAGES) {
			assertThat(Texts.in(language).keySet()).containsAll(composed());
		}
	}

	@Test
	void textsHaveTheSameArgumentsInBothLanguages() {
		var english = Texts.in(Texts.LANGUAGES.get(0));
		var swedish = Texts.in(Texts.LANGUAGES.get(1));

		assertThat(english.keySet()).allSatisfy(
				key -> assertThat(arguments(swedish.getString(key))).isEqualTo(arguments(english.getString(key))));
	}

	private Set<String> needed() {
		var keys = new TreeSet<String>();
		this.rules.forEach((rule) -> {
			Stream.of("title", "says", "advice").forEach(part -> keys.add("rule." + rule.id() + "." + part));
			rule.subjects().forEach(subject -> keys.add("subject." + subject));
		});
		Domain.all().stream().flatMap(domain -> Stream.of(domain.rules())).forEach(rule -> {
			var subjects = rule.spec().subjects().stream();
			subjects.forEach(subject -> conditions(subject)
				.forEach(condition -> keys.add("rule." + rule.id() + "." + condition + "." + subject.name())));
		});
		Parameters.keys().forEach(key -> keys.addAll(List.of("parameter." + key, "parameter." + key + ".range")));
		subjects().forEach((subject) -> {
			assertThat(Arrays.stream(subject.type().getRecordComponents()).map(RecordComponent::getName))
				.containsAll(subject.shows());
			subject.shows().forEach(component -> keys.add("fact." + component));
		});
		new LocalConditions().published().forEach(type -> {
			keys.add("subject." + type.subject());
			type.fields().forEach(field -> keys.add("fact." + field.name()));
		});
		return keys;
	}

	/** What is said of a subject that a rule is not about, or that nobody can judge. */
	private static Stream<String> conditions(Subject<?> subject) {
		return Stream.concat(subject.isConditional() ? Stream.of("applies") : Stream.empty(),
				subject.isDemanding() ? Stream.of("needs") : Stream.empty());
	}

	private static Set<String> reasons() {
		var keys = new TreeSet<String>();
		sources().flatMap(source -> REASON.matcher(source).results())
			.forEach(match -> keys.add("rule." + match.group(1).replace('_', '-') + ".says." + match.group(2)));
		for (var id : List.of("KP-02", "KP-22", "BH-01", "RA-12", "TV-03", "TV-12")) {
			keys.addAll(List.of("rule." + id + ".says.MISSING", "rule." + id + ".says.FUTURE_DATE"));
		}
		keys.addAll(composed());
		return keys;
	}

	private static List<String> composed() {
		var kept = Question.LOST_SERVICES.kind().choices().stream().map(service -> "KP-04.says.KEEPS_" + service);
		var vital = Stream.of(VitalFunction.values())
			.flatMap(one -> Stream.of("UNSAID_", "UNREPLACED_", "UNCOUNTED_").map(why -> "KP-15.says." + why + one));
		var phases = Stream.of(Staffing.Phase.values()).map(phase -> "KP-10.says.SHORT_" + phase);
		return Stream.of(kept, vital, phases).flatMap(reasons -> reasons).map(reason -> "rule." + reason).toList();
	}

	private static Stream<Subject<?>> subjects() {
		return Domain.all()
			.stream()
			.flatMap(domain -> Stream.of(domain.rules()))
			.flatMap(rule -> rule.spec().subjects().stream());
	}

	private static List<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(match -> match.group()).distinct().sorted().toList();
	}

	private static List<String> written() {
		return sources().flatMap(source -> RULE.matcher(source).results()).map(match -> match.group(1)).toList();
	}

	/**
	 * The build takes the sources out of what is shipped, so they are read where they are
	 * written.
	 */
	private static Stream<String> sources() {
		try (var files = Files.walk(Path.of("src/main/resources"))) {
			return files.filter(file -> file.toString().endsWith(".drl")).map(CatalogueTests::read).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DomainRules unit(Domain domain) {
		return domain.unit().apply(new Terms(Parameters.standard(), AsOf.endOf(Example.TODAY)), new Verdicts());
	}

	private static Stream<String> loaded(Domain domain) {
		try (var instance = RuleUnitProvider.get().createRuleUnitInstance(unit(domain))) {
			var evaluator = (ReteEvaluator) ((AbstractRuleUnitInstance<?, ?>) instance).getEvaluator();
			return evaluator.getKnowledgeBase()
				.getPackagesMap()
				.values()
				.stream()
				.flatMap(rules -> rules.getRules().stream())
				.map(rule -> rule.getName())
				.toList()
				.stream();
		}
	}

}
