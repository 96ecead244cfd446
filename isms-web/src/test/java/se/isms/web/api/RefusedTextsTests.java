package se.isms.web.api;

import java.io.InputStreamReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTextsTests {

	private static final Pattern KEY = Pattern.compile("refused\\.[a-z]+(-[a-z]+)*");

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

	@Test
	void everyRefusalHasATextInBothLanguages() throws IOException {
		assertThat(thrown()).hasSizeGreaterThan(60);
		assertThat(texts("messages.properties").stringPropertyNames()).containsAll(thrown());
		assertThat(texts("messages_sv.properties").stringPropertyNames()).containsAll(thrown());
	}

	@Test
	void bothLanguagesFillInTheSame() throws IOException {
		var english = texts("messages.properties");
		var swedish = texts("messages_sv.properties");

		assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		assertThat(english.stringPropertyNames()).allSatisfy(
				key -> assertThat(arguments(swedish.getProperty(key))).isEqualTo(arguments(english.getProperty(key))));
	}

	/** The constants of all classes of ours. */
	private static Set<String> thrown() throws IOException {
		var keys = new TreeSet<String>();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:se/isms/**/*.class")) {
			if (!file.getURL().getPath().matches(".*(/test-classes/|-tests\\.jar!).*")) {
				KEY.matcher(file.getContentAsString(StandardCharsets.ISO_8859_1))
					.results()
					.forEach(found -> keys.add(found.group()));
			}
		}
		return keys;
	}

	private static Set<String> arguments(String text) {
		var all = new TreeSet<String>();
		ARGUMENT.matcher(text).results().forEach(found -> all.add(found.group()));
		return all;
	}

	private static Properties texts(String file) throws IOException {
		var properties = new Properties();
		try (InputStream in = RefusedTextsTests.class.getResourceAsStream("/" + file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

}
