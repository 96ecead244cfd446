package se.isms.core.risk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.risk.ScaleExamples.anchors;
import static se.isms.core.risk.ScaleExamples.levels;

class ScaleDefinitionTests {

	private static final RiskMatrix UNEVEN = ScaleExamples.uneven().matrix();

	@Test
	void readsTheRowOfLikelihoodAndTheColumnOfConsequence() {
		assertThat(UNEVEN.value(1, 3)).isEqualTo(2);
		assertThat(UNEVEN.value(2, 1)).isEqualTo(1);
		assertThat(UNEVEN.value(2, 3)).isEqualTo(UNEVEN.highest()).isEqualTo(4);
	}

	@Test
	void hasNoValueOutsideTheScale() {
		assertThat(UNEVEN.value(3, 1)).isNull();
		assertThat(UNEVEN.value(1, 0)).isNull();
		assertThat(UNEVEN.value(null, 1)).isNull();
		assertThat(UNEVEN.value(1, null)).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 7 })
	void hasTwoToSevenSteps(int steps) {
		assertThat(RiskMatrix.product(steps, steps).highest()).isEqualTo(steps * steps);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 8 })
	void refusesFewerAndMoreSteps(int steps) {
		refuses("refused.scale-likelihoods", () -> RiskMatrix.product(steps, 3));
		refuses("refused.scale-consequences", () -> RiskMatrix.product(3, steps));
	}

	@Test
	void refusesAMissingRowAndAMissingCell() {
		refuses("refused.scale-rows", () -> new RiskMatrix(3, 2, List.of(List.of(1, 1), List.of(1, 2))));
		refuses("refused.scale-cells", () -> new RiskMatrix(2, 2, List.of(List.of(1, 1), List.of(1))));
		refuses("refused.scale-cells", () -> new RiskMatrix(2, 2, List.of(List.of(1, 1), List.of(1, 2, 3))));
	}

	@Test
	void refusesALevelThatFallsWhereLikelihoodRises() {
		refuses("refused.scale-falls-likelihood", () -> new RiskMatrix(2, 2, List.of(List.of(1, 3), List.of(1, 2))));
	}

	@Test
	void refusesALevelThatFallsWhereConsequenceRises() {
		refuses("refused.scale-falls-consequence", () -> new RiskMatrix(2, 2, List.of(List.of(2, 1), List.of(2, 2))));
	}

	@Test
	void refusesValuesBeyondWhatCellsMayHave() {
		refuses("refused.scale-value", () -> new RiskMatrix(2, 2, List.of(List.of(0, 1), List.of(1, 1))));
		refuses("refused.scale-value", () -> new RiskMatrix(2, 2, List.of(List.of(1, 1), List.of(1, 101))));
		assertThat(new RiskMatrix(2, 2, List.of(List.of(1, 1), List.of(1, 100))).highest()).isEqualTo(100);
	}

	@Test
	void refusesAValueThatIsNoLevel() {
		refuses("refused.scale-unknown-level", () -> definition("Ojämn", 2, 3, levels(3), 2));
		assertThat(definition("Ojämn", 2, 3, levels(4), 2).level(3).name().sv()).isEqualTo("Nivå 3");
	}

	@Test
	void refusesLevelsThatMeet() {
		var low = new RiskLevel(1, 3, new Words("Låg", "Low"), RiskLevel.Tone.GREEN);
		var high = new RiskLevel(3, 9, new Words("Hög", "High"), RiskLevel.Tone.RED);

		refuses("refused.scale-levels-overlap", () -> definition("Ojämn", 2, 3, List.of(high, low), 2));
	}

	@Test
	void refusesLevelsWithoutANameOrUpsideDown() {
		refuses("refused.scale-level-name", () -> new RiskLevel(1, 1, new Words("Låg", ""), RiskLevel.Tone.GREEN));
		refuses("refused.scale-level-bounds", () -> new RiskLevel(2, 1, new Words("Låg", "Low"), RiskLevel.Tone.GREEN));
	}

	@Test
	void refusesAnchorsThatAreTooFewOrNamedInOneLanguage() {
		refuses("refused.scale-anchors", () -> definition("Ojämn", 1, 3, levels(4), 2));
		refuses("refused.scale-anchors", () -> definition("Ojämn", 2, 4, levels(4), 2));
		var swedish = List.of(anchors(1).get(0), new Anchor(new Words("Ofta", " "), Words.NONE));
		refuses("refused.scale-anchor-name",
				() -> new ScaleDefinition("Ojämn", swedish, anchors(3), Map.of(), levels(4), UNEVEN, 2));
	}

	@Test
	void mayLeaveOutDimensionsButNotSomeOfTheirSteps() {
		var two = List.of(new Words("Ingen skadas", "Nobody is hurt"), Words.NONE);

		refuses("refused.scale-anchors", () -> with(Map.of(Dimension.LIFE, two)));
		assertThat(with(Map.of(Dimension.LIFE, List.of(Words.NONE, Words.NONE, Words.NONE))).dimensions()).isEmpty();
	}

	@Test
	void acceptsNoMoreThanItsMatrixHas() {
		refuses("refused.scale-threshold", () -> definition("Ojämn", 2, 3, levels(4), 5));
		refuses("refused.scale-threshold", () -> definition("Ojämn", 2, 3, levels(4), 0));
		assertThat(definition("Ojämn", 2, 3, levels(4), 4).threshold()).isEqualTo(4);
	}

	@Test
	void hasAName() {
		refuses("refused.scale-name", () -> definition(" ", 2, 3, levels(4), 2));
	}

	@Test
	void saysALevelInBothLanguages() {
		var swedish = Locale.forLanguageTag("sv");

		assertThat(ScaleExamples.uneven().words(2, 3, swedish)).isEqualTo("Nivå 4");
		assertThat(ScaleExamples.uneven().words(2, 2, Locale.ENGLISH)).isEqualTo("Level 3");
		assertThat(ScaleExamples.uneven().words(3, 3, swedish)).isEmpty();
	}

	@Test
	void mapsEachStepAndNeverDownwards() {
		var three = ScaleExamples.square(3).matrix();

		new StepMapping(List.of(1, 3), List.of(1, 1, 2)).require(UNEVEN, three);
		refuses("refused.scale-mapping-steps",
				() -> new StepMapping(List.of(1), List.of(1, 1, 2)).require(UNEVEN, three));
		refuses("refused.scale-mapping-off",
				() -> new StepMapping(List.of(1, 4), List.of(1, 1, 2)).require(UNEVEN, three));
		refuses("refused.scale-mapping-falls",
				() -> new StepMapping(List.of(1, 3), List.of(1, 3, 2)).require(UNEVEN, three));
	}

	private static ScaleDefinition definition(String name, int likelihoods, int consequences, List<RiskLevel> levels,
			int threshold) {
		return new ScaleDefinition(name, anchors(likelihoods), anchors(consequences), Map.of(), levels, UNEVEN,
				threshold);
	}

	private static ScaleDefinition with(Map<Dimension, List<Words>> dimensions) {
		return new ScaleDefinition("Ojämn", anchors(2), anchors(3), dimensions, levels(4), UNEVEN, 2);
	}

	private static void refuses(String key, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo(key));
	}

}
