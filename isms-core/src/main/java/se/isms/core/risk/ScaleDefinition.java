package se.isms.core.risk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * What a version of a scale says: its steps, what they mean, its matrix, what the values
 * of the matrix are called, and what is accepted without a decision. One that does not
 * hold together cannot exist.
 *
 * @param dimensions what each step of consequence means for a dimension; dimensions may
 * be left out
 * @param threshold the highest value that is accepted without a decision
 */
public record ScaleDefinition(String name, List<Anchor> likelihoods, List<Anchor> consequences,
		Map<Dimension, List<Words>> dimensions, List<RiskLevel> levels, RiskMatrix matrix, int threshold) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 2000;

	public ScaleDefinition {
		name = name.strip();
		likelihoods = List.copyOf(likelihoods);
		consequences = List.copyOf(consequences);
		dimensions = sorted(dimensions);
		levels = levels.stream().sorted(Comparator.comparing(RiskLevel::lowest)).toList();
		requireName(name);
		requireAnchors("likelihoods", likelihoods, matrix.likelihoods());
		requireAnchors("consequences", consequences, matrix.consequences());
		requireDimensions(dimensions, matrix.consequences());
		requireLevels(levels, matrix);
		if (threshold < matrix.lowest() || threshold > matrix.highest()) {
			throw new Refused("refused.scale-threshold", threshold, matrix.lowest(), matrix.highest()).at("threshold");
		}
	}

	/** What the value of a cell is called and how it is coloured. */
	public RiskLevel level(int value) {
		return find(this.levels, value).orElseThrow();
	}

	/** The level of two steps in words, or nothing where either is not on the scale. */
	public String words(@Nullable Integer likelihood, @Nullable Integer consequence, Locale language) {
		var value = this.matrix.value(likelihood, consequence);
		return (value != null) ? level(value).name().in(language) : "";
	}

	/** The steps of consequence with what they mean for a dimension. */
	public List<Anchor> consequences(Dimension dimension) {
		var texts = this.dimensions.getOrDefault(dimension, List.of());
		return IntStream.range(0, this.consequences.size())
			.mapToObj(step -> new Anchor(this.consequences.get(step).name(),
					texts.isEmpty() ? Words.NONE : texts.get(step)))
			.toList();
	}

	private static Map<Dimension, List<Words>> sorted(Map<Dimension, List<Words>> dimensions) {
		var sorted = new EnumMap<Dimension, List<Words>>(Dimension.class);
		dimensions.forEach((dimension, texts) -> {
			if (texts.stream().anyMatch(text -> !text.equals(Words.NONE))) {
				sorted.put(dimension, List.copyOf(texts));
			}
		});
		return sorted;
	}

	private static Optional<RiskLevel> find(List<RiskLevel> levels, int value) {
		return levels.stream().filter(level -> level.covers(value)).findFirst();
	}

	private static void requireName(String name) {
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new Refused("refused.scale-name", LONGEST_NAME).at("name");
		}
	}

	private static void requireAnchors(String field, List<Anchor> anchors, int steps) {
		if (anchors.size() != steps) {
			throw new Refused("refused.scale-anchors", anchors.size(), steps).at(field);
		}
		for (int i = 0; i < steps; i++) {
			var anchor = anchors.get(i);
			if (!anchor.name().complete()) {
				throw new Refused("refused.scale-anchor-name", i + 1).at(field);
			}
			if (anchor.name().longerThan(LONGEST_NAME) || anchor.says().longerThan(LONGEST_TEXT)) {
				throw new Refused("refused.scale-anchor-long", i + 1, LONGEST_NAME, LONGEST_TEXT).at(field);
			}
		}
	}

	private static void requireDimensions(Map<Dimension, List<Words>> dimensions, int steps) {
		dimensions.forEach((dimension, texts) -> {
			if (texts.size() != steps) {
				throw new Refused("refused.scale-anchors", texts.size(), steps).at("dimensions");
			}
			if (texts.stream().anyMatch(text -> text.longerThan(LONGEST_TEXT))) {
				throw new Refused("refused.scale-dimension-long", LONGEST_TEXT).at("dimensions");
			}
		});
	}

	private static void requireLevels(List<RiskLevel> levels, RiskMatrix matrix) {
		for (int i = 1; i < levels.size(); i++) {
			if (levels.get(i).lowest() <= levels.get(i - 1).highest()) {
				throw new Refused("refused.scale-levels-overlap", levels.get(i).lowest()).at("levels");
			}
		}
		for (var row : matrix.rows()) {
			for (int value : row) {
				if (find(levels, value).isEmpty()) {
					throw new Refused("refused.scale-unknown-level", value).at("matrix");
				}
			}
		}
	}

}
