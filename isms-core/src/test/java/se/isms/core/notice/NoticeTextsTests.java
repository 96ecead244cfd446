package se.isms.core.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTextsTests {

	private static final Properties ENGLISH = read("texts.properties");

	private static final Properties SWEDISH = read("texts_sv.properties");

	private static final Pattern TOKEN = Pattern.compile("\\{\\d}");

	private static final Instant DUE = Instant.parse("2026-11-26T22:30:00Z");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(SWEDISH.keySet()).isEqualTo(ENGLISH.keySet());
	}

	@ParameterizedTest
	@MethodSource("keys")
	void bothLanguagesHaveTheSameTokens(String key) {
		assertThat(tokens(SWEDISH.getProperty(key))).isEqualTo(tokens(ENGLISH.getProperty(key)));
	}

	@ParameterizedTest
	@MethodSource("notices")
	void eachNoticeHasItsThreeSentences(String key) {
		for (var texts : List.of(swedish(), NoticeTexts.of(Locale.ENGLISH))) {
			assertThat(texts.page(key, "Lås", DUE, List.of())).contains("Lås").doesNotContain("{");
			assertThat(texts.mail(key, DUE)).isNotBlank().doesNotContain("{");
			assertThat(texts.many(key, 3)).contains("3").doesNotContain("{");
		}
	}

	@Test
	void aDayIsADayInSwedenAndAClockHasItsMinute() {
		assertThat(swedish().page("action.due", "Lås", DUE, List.of()))
			.isEqualTo("Åtgärden ”Lås” ska vara klar tors 26 november 2026.");
		assertThat(swedish().mail("clock.NOTIFICATION", DUE))
			.isEqualTo("En incidentanmälan ska lämnas senast tors 26 november 2026 23:30.");
	}

	static Stream<String> keys() {
		return ENGLISH.stringPropertyNames().stream().sorted();
	}

	static Stream<String> notices() {
		return keys().filter(key -> key.endsWith(".mail")).map(key -> key.replace(".mail", ""));
	}

	private static NoticeTexts swedish() {
		return NoticeTexts.of(Locale.forLanguageTag("sv"));
	}

	private static TreeSet<String> tokens(String text) {
		return new TreeSet<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
	}

	private static Properties read(String name) {
		var properties = new Properties();
		try (var reader = new InputStreamReader(NoticeTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return properties;
	}

}
