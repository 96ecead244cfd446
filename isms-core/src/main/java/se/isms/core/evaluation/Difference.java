package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What another policy would find.
 *
 * @param appearing only the other policy finds them
 * @param vanishing only the one in force finds them
 * @param changing both find them, but with another severity or for another number of
 * subjects
 * @param tallies the outcomes under the other policy, by rule and department
 */
public record Difference(List<Finding> appearing, List<Finding> vanishing, List<Changed> changing,
		List<Tally> tallies) {

	static Difference between(Evaluation before, Evaluation after) {
		var old = byKey(before);
		var now = byKey(after);
		return new Difference(without(after, old), without(before, now),
				after.findings().stream().flatMap(finding -> Changed.of(old.get(finding.key()), finding)).toList(),
				after.tallies());
	}

	/** The outcomes of a rule under the other policy, over all departments. */
	public Tally total(String rule) {
		return Tally.total(this.tallies, rule);
	}

	private static List<Finding> without(Evaluation evaluation, Map<FindingKey, Finding> others) {
		return evaluation.findings().stream().filter(finding -> !others.containsKey(finding.key())).toList();
	}

	private static Map<FindingKey, Finding> byKey(Evaluation evaluation) {
		return evaluation.findings().stream().collect(Collectors.toMap(Finding::key, Function.identity()));
	}

	/** A finding under both policies. */
	public record Changed(Finding before, Finding after) {

		private static Stream<Changed> of(@Nullable Finding before, Finding after) {
			return (before == null || before.severity() == after.severity() && before.count() == after.count())
					? Stream.empty() : Stream.of(new Changed(before, after));
		}

	}

}
