package se.isms.core.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one evaluation found, and the outcomes it counted. In a stable order. */
public record Evaluation(List<Finding> findings, List<Tally> tallies) {

	/**
	 * The same, but of a rule that could judge nothing at all, because what it needs is
	 * known of no subject, the outcome is one for the municipality and not one for each.
	 */
	Evaluation unknownOnce() {
		var unknown = this.tallies.stream()
			.collect(Collectors.toMap(Tally::rule, Function.identity(), Tally::plus))
			.values()
			.stream()
			.filter(total -> total.evaluated() == 0 && total.notEvaluated() > 0)
			.collect(Collectors.toMap(Tally::rule, Evaluation::once));
		return new Evaluation(this.findings,
				Stream
					.concat(this.tallies.stream().filter(tally -> !unknown.containsKey(tally.rule())),
							unknown.values().stream())
					.sorted(Comparator.comparing(Tally::rule).thenComparing(tally -> String.valueOf(tally.unitId())))
					.toList());
	}

	private static Tally once(Tally total) {
		return new Tally(total.rule(), null, 0, 0, total.notApplicable(), 1, 0);
	}

	/** The outcomes of a rule over all departments. */
	public Tally total(String rule) {
		return Tally.total(this.tallies, rule);
	}

}
