package se.isms.core.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.tally;

class TextsTests {

	private static final Properties ENGLISH = read("texts.properties");

	private static final Properties SWEDISH = read("texts_sv.properties");

	private static final Pattern TOKEN = Pattern.compile("\\{[^}]+}|\\[\\d]");

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
	@MethodSource("keys")
	void everyTextSaysSomethingInItsOwnLanguage(String key) {
		assertThat(Texts.of(Locale.forLanguageTag("sv-SE")).get(key)).isEqualTo(SWEDISH.getProperty(key)).isNotBlank();
		assertThat(Texts.of(Locale.ENGLISH).get(key)).isEqualTo(ENGLISH.getProperty(key)).isNotBlank();
	}

	@Test
	void everyConstantThatPeopleSeeHasAText() {
		assertThat(ENGLISH.stringPropertyNames()).containsAll(names("grade.", Grade.values()))
			.containsAll(names("criterion.", Criterion.values()))
			.containsAll(names("theme.", Theme.values()));
	}

	@Test
	void everyIndicatorHasAName() {
		assertThat(ENGLISH.stringPropertyNames())
			.containsAll(ReviewExamples.indicators().stream().map(one -> "indicator." + one.id()).toList());
	}

	@Test
	void everyStatementHasAText() {
		var statements = ReviewExamples.indicators().stream().flatMap(one -> StatementOf.indicator(one.id()).stream());

		assertThat(statements).isNotEmpty().allSatisfy(one -> {
			assertThat(ENGLISH).containsKey(one.key());
			assertThat(one.template(Locale.ENGLISH)).contains("{" + one.key().replace("statement.", "") + "}");
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 6 })
	void everyCapHasAText(int analysed) {
		var poor = new Material(0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
		var indicators = List.of(Indicator.share("K-01", analysed, 10, null), Indicator.share("N-ACC", 0, 10, null),
				Indicator.share("K-26", 0, 10, null));
		var evaluation = new Evaluation(List.of(), List.of(tally("IN-03", 0, 1, 0)));
		var caps = new Conclusions(poor, indicators, evaluation).all().stream().flatMap(one -> one.caps().stream());

		assertThat(caps.distinct()).hasSize(13).allSatisfy(cap -> assertThat(ENGLISH).containsKey(cap));
	}

	static Stream<String> keys() {
		return ENGLISH.stringPropertyNames().stream().sorted();
	}

	private static List<String> names(String prefix, Enum<?>[] constants) {
		return Stream.of(constants).map(constant -> prefix + constant.name()).toList();
	}

	private static TreeSet<String> tokens(String text) {
		return new TreeSet<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
	}

	private static Properties read(String name) {
		var properties = new Properties();
		try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return properties;
	}

}
