package se.isms.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("isms", "PDF", "JSON");

	private static final Pattern REFUSED = Pattern.compile("refused\\.[a-z]+(-[a-z]+)*");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)");

	/** An element with text; its attributes tell whether the text is only a stand-in. */
	private static final Pattern ELEMENT = Pattern
		.compile("<(\\w[\\w:]*)([^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*)>\\s*(\\p{L}{2}[^<]*)<");

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

	/** The constants of all classes of ours. */
	private static Set<String> refused() throws IOException {
		var keys = new TreeSet<String>();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:se/isms/**/*.class")) {
			if (!file.getURL().getPath().matches(".*(/test-classes/|-tests\\.jar!).*")) {
				REFUSED.matcher(file.getContentAsString(StandardCharsets.ISO_8859_1))
					.results()
					.forEach(found -> keys.add(found.group()));
			}
		}
		return keys;
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
