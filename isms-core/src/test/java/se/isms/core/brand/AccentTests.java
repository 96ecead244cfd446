package se.isms.core.brand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class AccentTests {

	@Test
	void contrastIsThatOfTheNorm() {
		assertThat(Accent.contrast("#000000", "#ffffff")).isCloseTo(21, within(0.001));
		assertThat(Accent.contrast("#767676", "#ffffff")).isCloseTo(4.54, within(0.01));
		assertThat(Accent.contrast("#123456", "#123456")).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#1F4E79", "#000000", "#7a0000", "#005a30", "#5b2c83", "#6b5300" })
	void canBeReadInBothThemes(String hex) {
		var accent = new Accent(hex);

		assertThat(Accent.contrast(accent.hex(), "#fbfaf8")).isGreaterThanOrEqualTo(4.5);
		assertThat(Accent.contrast(accent.dark(), "#1d2024")).isGreaterThanOrEqualTo(4.5);
		assertThat(Accent.contrast(accent.dark(), "#15171a")).isGreaterThanOrEqualTo(4.5);
		assertThat(Accent.contrast(accent.strong(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
	}

	@Test
	void whatCannotBeReadIsRefusedWithItsContrast() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Accent("#ffcc00"))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo("refused.accent-too-pale"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly("#ffcc00", "1.4"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "blue", "#12345", "#1234567", "#12345g", "url(x)", "#123456;}" })
	void whatIsNoColourIsRefused(String hex) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Accent(hex))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo("refused.accent-no-colour"));
	}

}
