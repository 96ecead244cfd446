package se.isms.core.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.isms.core.shared.Refused;

/**
 * Scales in a domain of verinice: each category of a risk definition may have a
 * {@code valueMatrix[impact][probability]}, which is turned over here.
 */
final class VeriniceMatrices {

	private VeriniceMatrices() {
	}

	static List<ScaleDefinition> read(MatrixNode domain) {
		var definitions = domain.get("riskDefinitions");
		return definitions.exists()
				? definitions.entries().stream().flatMap(one -> scales(domain, one.getKey(), one.getValue())).toList()
				: List.of();
	}

	private static Stream<ScaleDefinition> scales(MatrixNode domain, String name, MatrixNode definition) {
		return definition.get("categories")
			.items()
			.stream()
			.filter(category -> category.get("valueMatrix").exists())
			.map(category -> scale(domain.get("name").text() + " " + name + " " + category.get("id").text(), definition,
					category));
	}

	private static ScaleDefinition scale(String name, MatrixNode definition, MatrixNode category) {
		var likelihoods = definition.get("probability").get("levels").items();
		var consequences = category.get("potentialImpacts").items();
		var levels = definition.get("riskValues").items();
		var matrix = new RiskMatrix(likelihoods.size(), consequences.size(),
				turned(values(category.get("valueMatrix"), likelihoods.size(), consequences.size(), levels),
						likelihoods.size()));
		return new ScaleDefinition(name, CisoAssistantMatrices.anchors(likelihoods),
				CisoAssistantMatrices.anchors(consequences), Map.of(), CisoAssistantMatrices.levels(levels), matrix,
				matrix.lowest());
	}

	/** A row for each impact, a cell for each probability, as the file has them. */
	private static List<List<Integer>> values(MatrixNode matrix, int likelihoods, int consequences,
			List<MatrixNode> levels) {
		var rows = matrix.items();
		if (rows.size() != consequences) {
			throw new Refused("refused.matrix-rows", matrix.path(), rows.size(), consequences).at("file");
		}
		var places = levels.stream().map(level -> level.get("ordinalValue").number()).toList();
		var values = new ArrayList<List<Integer>>();
		for (var row : rows) {
			var cells = row.items();
			if (cells.size() != likelihoods) {
				throw new Refused("refused.matrix-cells", row.path(), cells.size(), likelihoods).at("file");
			}
			values.add(cells.stream().map(cell -> value(cell.get("ordinalValue"), places)).toList());
		}
		return values;
	}

	private static int value(MatrixNode cell, List<Integer> places) {
		int place = places.indexOf(cell.number());
		if (place < 0) {
			throw new Refused("refused.matrix-index", cell.path(), cell.number(), places.size()).at("file");
		}
		return place + 1;
	}

	private static List<List<Integer>> turned(List<List<Integer>> columns, int likelihoods) {
		var rows = new ArrayList<List<Integer>>();
		for (int i = 0; i < likelihoods; i++) {
			var row = new ArrayList<Integer>();
			for (var column : columns) {
				row.add(column.get(i));
			}
			rows.add(row);
		}
		return rows;
	}

}
