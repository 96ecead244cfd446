package se.isms.core.evaluation;

import java.util.HashSet;
import java.util.List;

/**
 * What another policy would find: one that gets worse or better is in both lists.
 *
 * @param appearing only the other policy finds them
 * @param vanishing only the one in force finds them
 */
public record Difference(List<Finding> appearing, List<Finding> vanishing) {

	static Difference between(Evaluation before, Evaluation after) {
		return new Difference(without(after.findings(), before.findings()),
				without(before.findings(), after.findings()));
	}

	private static List<Finding> without(List<Finding> findings, List<Finding> others) {
		var known = new HashSet<>(others.stream().map(Seen::of).toList());
		return findings.stream().filter(finding -> !known.contains(Seen.of(finding))).toList();
	}

	/** What makes two findings the same in the eyes of who decides. */
	private record Seen(FindingKey key, Severity severity, int count) {

		static Seen of(Finding finding) {
			return new Seen(finding.key(), finding.severity(), finding.count());
		}

	}

}
