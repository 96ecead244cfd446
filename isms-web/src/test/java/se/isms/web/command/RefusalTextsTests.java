package se.isms.web.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal that the sources name has a sentence, in both languages. */
class RefusalTextsTests {

	private static final Pattern KEY = Pattern.compile("\"(refused\\.[a-z-]+)\"");

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	@ParameterizedTest
	@ValueSource(strings = { "", "sv" })
	void everyRefusalHasASentence(String language) throws IOException {
		var texts = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), EXACT);

		assertThat(keys()).hasSizeGreaterThan(50).isSubsetOf(texts.keySet());
	}

	private static Set<String> keys() throws IOException {
		var keys = Stream.<String>empty();
		for (var module : List.of("isms-core", "isms-rules", "isms-batch", "isms-web")) {
			keys = Stream.concat(keys, keys(Path.of("..", module, "src", "main", "java")));
		}
		return keys.collect(Collectors.toSet());
	}

	private static Stream<String> keys(Path sources) throws IOException {
		try (var files = Files.walk(sources)) {
			return files.filter(file -> file.toString().endsWith(".java"))
				.flatMap(RefusalTextsTests::keysIn)
				.toList()
				.stream();
		}
	}

	private static Stream<String> keysIn(Path file) {
		try {
			return KEY.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
