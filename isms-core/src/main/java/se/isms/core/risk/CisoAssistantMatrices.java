package se.isms.core.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import se.isms.core.shared.Refused;

/**
 * Scales in a library of CISO Assistant: {@code grid[probability][impact]} with places in
 * the list of levels.
 */
final class CisoAssistantMatrices {

	private CisoAssistantMatrices() {
	}

	static List<ScaleDefinition> read(MatrixNode library) {
		var matrices = library.get("objects").get("risk_matrix");
		return matrices.exists() ? matrices.items().stream().map(CisoAssistantMatrices::scale).toList() : List.of();
	}

	private static ScaleDefinition scale(MatrixNode from) {
		var likelihoods = from.get("probability").items();
		var consequences = from.get("impact").items();
		var levels = from.get("risk").items();
		var rows = new ArrayList<List<Integer>>();
		for (var row : from.get("grid").items()) {
			rows.add(row.items().stream().map(cell -> value(cell, levels.size())).toList());
		}
		var matrix = new RiskMatrix(likelihoods.size(), consequences.size(), rows);
		return new ScaleDefinition(from.words("name").sv(), anchors(likelihoods), anchors(consequences), Map.of(),
				levels(levels), matrix, matrix.lowest());
	}

	/** Places count from 0, values from 1. */
	private static int value(MatrixNode cell, int levels) {
		int place = cell.number();
		if (place < 0 || place >= levels) {
			throw new Refused("refused.matrix-index", cell.path(), place, levels).at("file");
		}
		return place + 1;
	}

	static List<Anchor> anchors(List<MatrixNode> steps) {
		return IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).anchor(i + 1)).toList();
	}

	static List<RiskLevel> levels(List<MatrixNode> levels) {
		return IntStream.range(0, levels.size())
			.mapToObj(i -> new RiskLevel(i + 1, i + 1,
					levels.get(i).words("name", new Words("Nivå " + (i + 1), "Level " + (i + 1))),
					RiskLevel.Tone.of(i, levels.size())))
			.toList();
	}

}
