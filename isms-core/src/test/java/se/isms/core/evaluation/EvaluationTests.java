package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTests {

	private static final UUID CARE = new UUID(1, 1);

	private static final UUID SOCIAL = new UUID(2, 2);

	@Test
	void whatIsKnownOfNoSubjectIsOneOutcomeForTheMunicipality() {
		var unknown = List.of(new Tally("BH-04", CARE, 0, 0, 2, 30, 0), new Tally("BH-04", SOCIAL, 0, 0, 1, 40, 0));

		assertThat(new Evaluation(List.of(), unknown).unknownOnce().tallies())
			.containsExactly(new Tally("BH-04", null, 0, 0, 3, 1, 0));
	}

	@Test
	void whatIsKnownOfOneSubjectIsCountedForEach() {
		var known = List.of(new Tally("BH-04", CARE, 0, 0, 2, 30, 0), new Tally("BH-04", SOCIAL, 0, 1, 1, 39, 0));

		assertThat(new Evaluation(List.of(), known).unknownOnce().tallies()).isEqualTo(known);
	}

	@Test
	void ruleThatIsAboutNobodyStaysAsItIs() {
		var nobody = List.of(new Tally("BH-04", CARE, 0, 0, 7, 0, 0), new Tally("MF-03", null, 0, 0, 1, 0, 0));

		assertThat(new Evaluation(List.of(), nobody).unknownOnce().tallies()).isEqualTo(nobody);
	}

}
