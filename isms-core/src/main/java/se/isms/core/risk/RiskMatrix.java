package se.isms.core.risk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * Which value each pair of steps gives: a row for each step of likelihood with a value
 * for each step of consequence. It never falls where either of them rises.
 *
 * @param likelihoods how many steps likelihood has
 * @param consequences how many steps consequence has
 */
public record RiskMatrix(int likelihoods, int consequences, List<List<Integer>> rows) {

	/** Fewer steps tell nothing apart. */
	public static final int FEWEST = 2;

	/** More steps than anybody can tell apart. */
	public static final int MOST = 7;

	/** The greatest value a cell may have. */
	public static final int GREATEST = 100;

	private static final String FIELD = "matrix";

	public RiskMatrix {
		rows = rows.stream().map(List::copyOf).toList();
		requireSteps("refused.scale-likelihoods", likelihoods);
		requireSteps("refused.scale-consequences", consequences);
		requireCells(rows, likelihoods, consequences);
		requireOrder(rows);
	}

	/** Likelihood times consequence. */
	public static RiskMatrix product(int likelihoods, int consequences) {
		return new RiskMatrix(likelihoods, consequences,
				steps(likelihoods).map(one -> steps(consequences).map(other -> one * other).toList()).toList());
	}

	/**
	 * The value of two steps that count from 1; none where either is not on the scale.
	 */
	public @Nullable Integer value(@Nullable Integer likelihood, @Nullable Integer consequence) {
		if (likelihood == null || consequence == null) {
			return null;
		}
		return (isStep(likelihood, this.likelihoods) && isStep(consequence, this.consequences))
				? this.rows.get(likelihood - 1).get(consequence - 1) : null;
	}

	public int lowest() {
		return this.rows.get(0).get(0);
	}

	public int highest() {
		return this.rows.get(this.likelihoods - 1).get(this.consequences - 1);
	}

	private static boolean isStep(int step, int steps) {
		return step >= 1 && step <= steps;
	}

	private static Stream<Integer> steps(int steps) {
		return IntStream.rangeClosed(1, steps).boxed();
	}

	private static void requireSteps(String key, int steps) {
		if (steps < FEWEST || steps > MOST) {
			throw new Refused(key, steps, FEWEST, MOST).at(FIELD);
		}
	}

	private static void requireCells(List<List<Integer>> rows, int likelihoods, int consequences) {
		if (rows.size() != likelihoods) {
			throw new Refused("refused.scale-rows", rows.size(), likelihoods).at(FIELD);
		}
		for (int i = 0; i < likelihoods; i++) {
			if (rows.get(i).size() != consequences) {
				throw new Refused("refused.scale-cells", i + 1, rows.get(i).size(), consequences).at(FIELD);
			}
			for (int value : rows.get(i)) {
				if (value < 1 || value > GREATEST) {
					throw new Refused("refused.scale-value", i + 1, value, GREATEST).at(FIELD);
				}
			}
		}
	}

	private static void requireOrder(List<List<Integer>> rows) {
		for (int i = 0; i < rows.size(); i++) {
			for (int j = 0; j < rows.get(i).size(); j++) {
				int value = rows.get(i).get(j);
				if (i > 0 && value < rows.get(i - 1).get(j)) {
					throw new Refused("refused.scale-falls-likelihood", i + 1, j + 1, rows.get(i - 1).get(j), value)
						.at(FIELD);
				}
				if (j > 0 && value < rows.get(i).get(j - 1)) {
					throw new Refused("refused.scale-falls-consequence", i + 1, j + 1, rows.get(i).get(j - 1), value)
						.at(FIELD);
				}
			}
		}
	}

}
