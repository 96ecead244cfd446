package se.isms.core.evaluation;

import java.util.List;

/** What one evaluation found, and the outcomes it counted. In a stable order. */
public record Evaluation(List<Finding> findings, List<Tally> tallies) {

	/** The outcomes of a rule over all departments. */
	public Tally total(String rule) {
		return this.tallies.stream()
			.filter(tally -> tally.rule().equals(rule))
			.reduce(Tally.none(rule, null), Tally::plus);
	}

}
