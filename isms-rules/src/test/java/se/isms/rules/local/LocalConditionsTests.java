package se.isms.rules.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.evaluation.Conditions;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LocalConditionsTests {

	private final Conditions conditions = new LocalConditions();

	@ParameterizedTest
	@ValueSource(strings = { "process.criticality >= 3", "process.label.startsWith('Hem') && !process.ownerValid",
			"has(process.criticality)", "[1, 2].exists(one, one == process.criticality)", "today > date('2026-01-01')",
			"process.label.matches('^[A-Ö].*')" })
	void readsWhatIsWrittenWell(String text) {
		assertThatNoException().isThrownBy(() -> check(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			process.criticalty >= 3                 | refused.condition-field  | [9, criticalty, process]
			process.lifeHealth && process.x == 1    | refused.condition-field  | [31, x, process]
			proces.criticality >= 3                 | refused.condition-name   | [1, proces, process]
			process.getClass() == 1                 | refused.condition-name   | [9, getClass, process]
			exit(process.criticality)               | refused.condition-name   | [1, exit, process]
			process.criticality >= 'tre'            | refused.condition-kinds  | [21]
			process.criticality > 2.5               | refused.condition-kinds  | [21]
			process.criticality                     | refused.condition-truth  | []
			process.criticality >=                  | refused.condition-end    | [22]
			process.criticality ~ 3                 | refused.condition-unread | [21, ~ 3]
			today > date('2026-02-30')              | refused.condition-day    | [13]
			today > date(process.label)             | refused.condition-day    | [13]
			process.label.matches('[A-')            | refused.condition-pattern | [22]
			""")
	void saysAtWhichCharacterItCannotBeRead(String text, String key, String arguments) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(text)).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.arguments()).hasToString(arguments);
			assertThat(refused.field()).contains("condition");
		});
	}

	@Test
	void countsTheCharactersOfAllLines() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> check("process.lifeHealth\n&& process.criticality\n>= 'tre'"))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly(43));
	}

	@Test
	void saysWhichOfTheTwoConditionsItIs() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.conditions.check(LocalRulesTests.rule("Process", "process.", "process.lifeHealth")))
			.satisfies(refused -> assertThat(refused.field()).contains("applies"));
	}

	@Test
	void refusesWhatGoesRoundForTooLong() {
		var numbers = IntStream.range(0, 40).mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
		var fine = "%s.exists(a, a == process.criticality)".formatted(numbers);
		var long40 = "%1$s.all(a, %1$s.all(b, a + b >= 0))".formatted(numbers);

		assertThatNoException().isThrownBy(() -> check(fine));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(long40))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.condition-long"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("([1] + [2]).all(a, a > 0)"))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.condition-long"));
	}

	@Test
	void refusesWhatStandsInItselfTooOften() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("(".repeat(400) + "true" + ")".repeat(400)));
	}

	@Test
	void refusesSubjectsThatAreNotPublished() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.conditions.check(LocalRulesTests.rule("Theme", "", "true")))
			.satisfies(refused -> assertThat(refused.field()).contains("subject"));
	}

	@Test
	void publishesFactsByNameAndKindWithoutKeys() {
		var process = this.conditions.published()
			.stream()
			.filter(type -> type.subject().equals("Process"))
			.findFirst()
			.orElseThrow();

		assertThat(process.variable()).isEqualTo("process");
		assertThat(process.fields()).isEqualTo(List.of(new Conditions.Field("label", Conditions.Kind.TEXT),
				new Conditions.Field("criticality", Conditions.Kind.NUMBER),
				new Conditions.Field("ownerValid", Conditions.Kind.TRUTH),
				new Conditions.Field("lifeHealth", Conditions.Kind.TRUTH)));
	}

	private void check(String text) {
		this.conditions.check(LocalRulesTests.rule("Process", "", text));
	}

}
