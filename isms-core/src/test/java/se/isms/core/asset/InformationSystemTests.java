package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InformationSystemTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	@Test
	void classifiesAllThreeOnOneDay() {
		var classified = system().classify(3, 0, 4, TODAY);

		assertThat(classified.confidentiality()).isEqualTo(3);
		assertThat(classified.integrity()).isZero();
		assertThat(classified.availability()).isEqualTo(4);
		assertThat(classified.classifiedOn()).isEqualTo(TODAY);
	}

	@Test
	void refusesClassesThatAreNotOnTheScale() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> system().classify(5, 0, 0, TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.class-not-on-scale"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> system().classify(0, -1, 0, TODAY));
	}

	private static InformationSystem system() {
		return new InformationSystem(UUID.randomUUID(), UUID.randomUUID(), "Omsorgsjournalen", null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null);
	}

}
