package se.isms.web.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Anchor;
import se.isms.core.risk.Dimension;
import se.isms.core.risk.RiskLevel;
import se.isms.core.risk.RiskMatrix;
import se.isms.core.risk.ScaleDefinition;
import se.isms.core.risk.Words;

/**
 * What a scale is said to be. The matrix has a row for each step of likelihood with a
 * value for each step of consequence.
 *
 * @param of any version of the scale that it is a new version of; none for a new scale
 */
record ScaleInput(@NotBlank @Size(max = 200) String name,
		@NotNull @Size(max = 7) List<@Valid @NotNull StepInput> likelihoods,
		@NotNull @Size(max = 7) List<@Valid @NotNull StepInput> consequences,
		@Nullable Map<Dimension, List<@Valid @NotNull WordsInput>> dimensions,
		@NotNull @Size(max = 100) List<@Valid @NotNull LevelInput> levels,
		@NotNull @Size(max = 7) List<@NotNull List<@NotNull Integer>> matrix, @NotNull Integer threshold,
		@Nullable UUID of) {

	ScaleDefinition definition() {
		var cells = new RiskMatrix(this.likelihoods.size(), this.consequences.size(), this.matrix);
		var said = new EnumMap<Dimension, List<Words>>(Dimension.class);
		if (this.dimensions != null) {
			this.dimensions
				.forEach((dimension, texts) -> said.put(dimension, texts.stream().map(WordsInput::words).toList()));
		}
		return new ScaleDefinition(this.name, this.likelihoods.stream().map(StepInput::anchor).toList(),
				this.consequences.stream().map(StepInput::anchor).toList(), said,
				this.levels.stream().map(LevelInput::level).toList(), cells, this.threshold);
	}

	/** A text in both languages. */
	record WordsInput(@NotNull String sv, @NotNull String en) {

		Words words() {
			return new Words(this.sv, this.en);
		}

	}

	/** A step and what it means. */
	record StepInput(@NotNull @Valid WordsInput name, @Valid @Nullable WordsInput says) {

		Anchor anchor() {
			return new Anchor(this.name.words(), (this.says != null) ? this.says.words() : Words.NONE);
		}

	}

	/** What the values from the lowest to the highest are called. */
	record LevelInput(@NotNull Integer lowest, @NotNull Integer highest, @NotNull @Valid WordsInput name,
			RiskLevel.@NotNull Tone tone) {

		RiskLevel level() {
			return new RiskLevel(this.lowest, this.highest, this.name.words(), this.tone);
		}

	}

}
