package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BusinessProcessTests {

	@Test
	void mayBeUnrated() {
		assertThat(process(null).criticality()).isNull();
	}

	@Test
	void refusesACriticalityThatIsNotOnTheScale() {
		assertThat(process(4).criticality()).isEqualTo(4);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> process(5))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly(5, 4));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> process(0));
	}

	private static BusinessProcess process(@Nullable Integer criticality) {
		return new BusinessProcess(UUID.randomUUID(), UUID.randomUUID(), "Hemtjänst", criticality, null, true, false,
				false, false, false, null);
	}

}
