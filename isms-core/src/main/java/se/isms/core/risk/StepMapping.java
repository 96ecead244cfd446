package se.isms.core.risk;

import java.util.List;

import se.isms.core.shared.Refused;

/**
 * How the steps of one version answer to those of another, in order from step 1. A higher
 * step never answers to a lower one.
 */
public record StepMapping(List<Integer> likelihoods, List<Integer> consequences) {

	public StepMapping {
		likelihoods = List.copyOf(likelihoods);
		consequences = List.copyOf(consequences);
	}

	void require(RiskMatrix from, RiskMatrix to) {
		require("likelihoods", this.likelihoods, from.likelihoods(), to.likelihoods());
		require("consequences", this.consequences, from.consequences(), to.consequences());
	}

	private static void require(String field, List<Integer> becomes, int steps, int most) {
		if (becomes.size() != steps) {
			throw new Refused("refused.scale-mapping-steps", becomes.size(), steps).at(field);
		}
		for (int i = 0; i < steps; i++) {
			int step = becomes.get(i);
			if (step < 1 || step > most) {
				throw new Refused("refused.scale-mapping-off", i + 1, step, most).at(field);
			}
			if (i > 0 && step < becomes.get(i - 1)) {
				throw new Refused("refused.scale-mapping-falls", i + 1, step, becomes.get(i - 1)).at(field);
			}
		}
	}

}
