package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParametersTests {

	@ParameterizedTest
	@MethodSource("keys")
	void defaultIsWithinItsRange(String key) {
		var standard = Parameters.standard().get(key);

		assertThat(new Parameters(Map.of(key, standard)).get(key)).isEqualTo(standard);
	}

	@ParameterizedTest
	@CsvSource({ "kp.premiseDays, 7, 365", "mf.coverageTarget, 50, 100", "bh.dormantDays, 30, 365", "fo.count, 1, 10",
			"kp.critical, 2, 4", "tv.supplierHours, 1, 72" })
	void valueOutsideItsRangeIsRefused(String key, int least, int most) {
		assertThat(new Parameters(Map.of(key, least)).get(key)).isEqualTo(least);
		assertThat(new Parameters(Map.of(key, most)).get(key)).isEqualTo(most);
		for (var wrong : List.of(least - 1, most + 1)) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Parameters(Map.of(key, wrong)))
				.satisfies(refused -> {
					assertThat(refused.arguments()).containsExactly(wrong, least, most);
					assertThat(refused.field()).contains(key);
				});
		}
	}

	@Test
	void thresholdThatIsADayMayBeNone() {
		var key = "mf.privPhishResistFrom";
		var day = LocalDate.of(2027, 1, 1);

		assertThat(Parameters.standard().day(key)).isNull();
		assertThat(new Parameters(Map.of(key, (int) day.toEpochDay())).day(key)).isEqualTo(day);
		assertThat(Parameters.range(key).written(0)).isEmpty();
		assertThat(Parameters.range(key).written((int) day.toEpochDay())).isEqualTo("2027-01-01");
		assertThat(Parameters.range("kp.critical").written(3)).isEqualTo("3");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Parameters(Map.of(key, (int) LocalDate.of(2041, 1, 1).toEpochDay())))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly("2041-01-01", "2020-01-01",
					"2040-12-31"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Parameters(Map.of(key, 1)));
	}

	@Test
	void unknownKeyIsAFault() {
		assertThatIllegalArgumentException().isThrownBy(() -> Parameters.standard().get("kp.unknown"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Parameters(Map.of("kp.unknown", 1)));
	}

	static List<String> keys() {
		return StreamSupport.stream(Parameters.keys().spliterator(), false).toList();
	}

}
