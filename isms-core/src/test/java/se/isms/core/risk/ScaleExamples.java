package se.isms.core.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Scales that hold together. */
public final class ScaleExamples {

	private ScaleExamples() {
	}

	/** Two steps of likelihood, three of consequence: nothing in it is symmetric. */
	public static ScaleDefinition uneven() {
		return scale("Ojämn", List.of(List.of(1, 1, 2), List.of(1, 3, 4)), 4, 2);
	}

	/** So many steps times as many, levels of one value each. */
	public static ScaleDefinition square(int steps) {
		return scale("Kvadrat", RiskMatrix.product(steps, steps).rows(), steps * steps, steps);
	}

	static ScaleDefinition scale(String name, List<List<Integer>> rows, int levels, int threshold) {
		var consequences = rows.get(0).size();
		return new ScaleDefinition(name, anchors(rows.size()), anchors(consequences), Map.of(), levels(levels),
				new RiskMatrix(rows.size(), consequences, rows), threshold);
	}

	static List<Anchor> anchors(int steps) {
		return IntStream.rangeClosed(1, steps)
			.mapToObj((step) -> new Anchor(new Words("Steg " + step, "Step " + step), Words.NONE))
			.toList();
	}

	static List<RiskLevel> levels(int levels) {
		return IntStream.rangeClosed(1, levels)
			.mapToObj((value) -> new RiskLevel(value, value, new Words("Nivå " + value, "Level " + value),
					(value == levels) ? RiskLevel.Tone.RED : RiskLevel.Tone.GREEN))
			.toList();
	}

}
