package se.isms.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(Lifecycle.PER_CLASS)
class TextsTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("isms", "PDF", "JSON");

	private static final Pattern REFUSED = Pattern.compile("refused\\.[a-z]+(-[a-z]+)*");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)");

	/** What somebody types in words or numbers. */
	private static final Pattern FIELD = Pattern.compile("(?:input|area)Field\\('(\\w+)', '([\\w.]+)'");

	private static final Pattern EXAMPLE = Pattern.compile("(?i:exempel|example|such as)|\\d|[A-Z]{2}");

	private static final Pattern WORD_WITH_DOTS = Pattern.compile("[A-Za-z]\\w*(?:[.-][\\w-]+)*");

	/** Keys that are put together where they are used. */
	private static final Pattern COMPUTED = Pattern
		.compile("\\w+\\.nav(\\.[\\w-]+)?|import\\.[\\w-]+\\.\\w+|list\\.sorted\\.\\w+"
				+ "|api\\.(title|status)-\\d+|incident\\.(left|late)\\.\\w+|(adopt|choice|decision)\\.\\w+(\\.help)?"
				+ "|(rule|parameter|jakarta)\\..+");

	/** An element with text; its attributes tell whether the text is only a stand-in. */
	private static final Pattern ELEMENT = Pattern
		.compile("<(\\w[\\w:]*)([^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*)>\\s*(\\p{L}{2}[^<]*)<");

	/** An element that something else takes the place of, whatever else it says. */
	private static final Pattern REPLACED = Pattern
		.compile("<\\w[\\w:]*(?=(?:\\s+[\\w:-]+=\"[^\"]*\")*\\s+th:replace=)(?:\\s+[\\w:-]+=\"[^\"]*\")*?"
				+ "\\s+th:(?:if|unless)=\"[^\"]*\"");

	/** What looks like a key, in all classes and templates of ours. */
	private final Set<String> used = new TreeSet<>();

	@BeforeAll
	void readWhatIsUsed() throws IOException {
		this.used.addAll(constants(WORD_WITH_DOTS));
		for (var template : templates()) {
			WORD_WITH_DOTS.matcher(template.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach(found -> this.used.add(found.group()));
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void bothLanguagesHaveTheSameKeys(String name) throws IOException {
		assertThat(swedish(name).stringPropertyNames()).isEqualTo(english(name).stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void bothLanguagesTakeTheSameArguments(String name) throws IOException {
		var swedish = swedish(name);
		var english = english(name);

		assertThat(english.stringPropertyNames())
			.allSatisfy(key -> assertThat(arguments(swedish.getProperty(key, ""))).as(key)
				.isEqualTo(arguments(english.getProperty(key))));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void noTextIsEmpty(String name) throws IOException {
		assertThat(swedish(name).values()).noneMatch(text -> text.toString().isBlank());
		assertThat(english(name).values()).noneMatch(text -> text.toString().isBlank());
	}

	@Test
	void noKeyStandsInTwoFiles() throws IOException {
		assertThat(texts().flatMap(name -> keys(name).stream()).sorted()).doesNotHaveDuplicates();
	}

	@Test
	void everyRefusalHasAText() throws IOException {
		assertThat(refused()).hasSizeGreaterThan(60).isSubsetOf(keys("messages"));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void everyTextIsUsedOrBeginsAsOneThatIs(String name) {
		assertThat(keys(name)).filteredOn(key -> !COMPUTED.matcher(key).matches())
			.allMatch(key -> beginnings(key).stream().anyMatch(this.used::contains));
	}

	@Test
	void everyFieldToTypeInGivesAnExample() throws IOException {
		var all = new ArrayList<Properties>();
		for (var name : texts().toList()) {
			all.addAll(List.of(english(name), swedish(name)));
		}
		var fields = 0;
		for (var template : templates()) {
			for (var field : FIELD.matcher(template.getContentAsString(StandardCharsets.UTF_8)).results().toList()) {
				fields++;
				var key = field.group(2) + "." + field.group(1) + ".help";
				assertThat(all.stream().map(texts -> texts.getProperty(key)).filter(Objects::nonNull)).as(key)
					.hasSize(2)
					.allMatch(text -> EXAMPLE.matcher(text).find());
			}
		}
		assertThat(fields).isGreaterThan(60);
	}

	@Test
	void everyKeyOfATemplateExists() throws IOException {
		var known = texts().flatMap(name -> keys(name).stream()).collect(Collectors.toSet());

		assertThat(templates()).allSatisfy(template -> assertThat(known).as(template.getFilename())
			.containsAll(keysIn(template.getContentAsString(StandardCharsets.UTF_8))));
	}

	@Test
	void noTemplateHasTextOfItsOwn() throws IOException {
		assertThat(templates())
			.allSatisfy(template -> assertThat(hardCoded(template.getContentAsString(StandardCharsets.UTF_8)))
				.as(template.getFilename())
				.isEmpty());
	}

	/** The engine replaces an element before it asks its condition. */
	@Test
	void noConditionStandsOnAnElementThatIsReplaced() throws IOException {
		assertThat("<p a=\"b\" th:replace=\"c\" th:if=\"d > e\">").containsPattern(REPLACED);
		assertThat("<p th:if=\"d > e\" th:replace=\"c\">").containsPattern(REPLACED);
		assertThat("<p th:if=\"d\"><p th:replace=\"c\">").doesNotContainPattern(REPLACED);
		assertThat(templates()).allSatisfy(
				template -> assertThat(template.getContentAsString(StandardCharsets.UTF_8)).as(template.getFilename())
					.doesNotContainPattern(REPLACED));
	}

	static Stream<String> texts() throws IOException {
		var application = new ClassPathResource("application.yaml").getContentAsString(StandardCharsets.UTF_8);
		var names = Pattern.compile("basename: (.*)").matcher(application);
		assertThat(names.find()).isTrue();
		return Arrays.stream(names.group(1).strip().split(","))
			.filter(name -> new ClassPathResource(name + ".properties").exists());
	}

	private static List<Resource> templates() throws IOException {
		return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
	}

	private static Set<String> refused() throws IOException {
		return constants(REFUSED);
	}

	/** The key and what it begins with, in two parts at least where it has more. */
	private static List<String> beginnings(String key) {
		var parts = key.split("\\.");
		return IntStream.rangeClosed(Math.min(2, Math.max(1, parts.length - 1)), parts.length)
			.mapToObj(length -> String.join(".", Arrays.copyOf(parts, length)))
			.toList();
	}

	/** The constants of all classes of ours. */
	private static Set<String> constants(Pattern pattern) throws IOException {
		var constants = new TreeSet<String>();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:se/isms/**/*.class")) {
			if (!file.getURL().getPath().matches(".*(/test-classes/|-tests\\.jar!).*")) {
				pattern.matcher(file.getContentAsString(StandardCharsets.ISO_8859_1))
					.results()
					.forEach(found -> constants.add(found.group()));
			}
		}
		return constants;
	}

	private static Set<String> keysIn(String template) {
		return KEY.matcher(template).results().map(key -> key.group(1)).collect(Collectors.toSet());
	}

	private static List<String> hardCoded(String template) {
		var bare = template.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<!DOCTYPE.*?>", "");
		return ELEMENT.matcher(bare)
			.results()
			.filter(element -> !element.group(2).matches("(?s).*th:(text|utext|errors|replace).*"))
			.map(element -> element.group(3).strip())
			.filter(text -> !SAME_IN_ALL_LANGUAGES.contains(text))
			.toList();
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text)
			.results()
			.map(argument -> argument.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys(String name) {
		try {
			return english(name).stringPropertyNames();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Properties english(String name) throws IOException {
		return load(name + ".properties");
	}

	private static Properties swedish(String name) throws IOException {
		return load(name + "_sv.properties");
	}

	private static Properties load(String file) throws IOException {
		var properties = new Properties();
		try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
