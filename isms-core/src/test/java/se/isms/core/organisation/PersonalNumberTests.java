package se.isms.core.organisation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalNumberTests {

	/** None of these is anybody's: the control digits are wrong. */
	@ParameterizedTest
	@ValueSource(strings = { "8507139990", "850713-9990", "850713+9990", "198507139990", "19850713-9990",
			"19850713 9990", "20010229-0000", "850773-9990", "198507919990", "850713–9990" })
	void dateAndFourDigitsIsOne(String number) {
		assertThat(PersonalNumber.looksLike(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1017", "E1017", "0000012345", "8513139990", "8507329990", "8507609990", "8507929990",
			"178507139990", "218507139990", "85071399901", "850713999", "A8507139990", "" })
	void otherNumbersAreNot(String number) {
		assertThat(PersonalNumber.looksLike(number)).isFalse();
	}

}
