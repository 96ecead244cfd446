package se.isms.core.evaluation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeverityTests {

	@Test
	void aBlockerIsWorseThanTheRestAndNothingIsWorseThanItself() {
		assertThat(Severity.BLOCKER.worseThan(Severity.CRITICAL)).isTrue();
		assertThat(Severity.MINOR.worseThan(Severity.MAJOR)).isFalse();
		assertThat(Severity.MAJOR.worseThan(Severity.MAJOR)).isFalse();
	}

	@Test
	void weighsTheMoreTheWorseItIs() {
		assertThat(Severity.values()).extracting(Severity::weight).containsExactly(8, 5, 3, 1, 0);
	}

}
