package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;

class DifferenceTests {

	@Test
	void tellsWhatAppearsVanishesAndChanges() {
		var same = finding("same", MAJOR, 1);
		var gone = finding("gone", MAJOR, 1);
		var come = finding("come", MAJOR, 1);
		var better = finding("changed", CRITICAL, 1);
		var fewer = finding("fewer", MAJOR, 7);

		var difference = Difference.between(evaluation(same, gone, better, fewer),
				evaluation(same, come, finding("changed", MAJOR, 1), finding("fewer", MAJOR, 3)));

		assertThat(difference.appearing()).containsExactly(come);
		assertThat(difference.vanishing()).containsExactly(gone);
		assertThat(difference.changing()).extracting(Difference.Changed::before).containsExactly(better, fewer);
	}

	@Test
	void isNothingWhereNothingDiffers() {
		var one = evaluation(finding("same", MAJOR, 1));

		assertThat(Difference.between(one, one)).isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of()));
	}

	private static Evaluation evaluation(Finding... findings) {
		return new Evaluation(List.of(findings), List.of());
	}

	private static Finding finding(String discriminator, Severity severity, int count) {
		return new Finding(new FindingKey("BH-05", "Account", new UUID(0, 0), discriminator), null, "", severity, "R",
				List.of(), Map.of(), Map.of(), count, 0);
	}

}
