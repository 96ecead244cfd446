package se.isms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Severity;

/**
 * Folds findings of thousands of accounts into one per cause and department, with a
 * count.
 */
final class Fold {

	private static final UUID WHOLE = new UUID(0, 0);

	private final Rule rule;

	private final Subject<?> subject;

	private final List<@Nullable UUID> units;

	private final Map<Cause, Integer> causes = new LinkedHashMap<>();

	private final int[] causeOf;

	/** By department and cause. */
	private final int[][] counts;

	Fold(Rule rule, Subject<?> subject, Judged[] kinds, List<@Nullable UUID> units) {
		this.rule = rule;
		this.subject = subject;
		this.units = units;
		this.causeOf = new int[kinds.length];
		for (int kind = 0; kind < kinds.length; kind++) {
			if (kinds[kind].outcome() == Outcome.FAIL) {
				var cause = Cause.of(kinds[kind].said());
				this.causeOf[kind] = this.causes.computeIfAbsent(cause, asked -> this.causes.size());
			}
		}
		this.counts = new int[units.size()][this.causes.size()];
	}

	/** One of this department and kind fails. */
	void add(int unit, int kind) {
		this.counts[unit][this.causeOf[kind]]++;
	}

	List<Finding> findings(Map<String, String> thresholds) {
		var findings = new ArrayList<Finding>();
		for (int unit = 0; unit < this.counts.length; unit++) {
			for (var cause : this.causes.entrySet()) {
				int count = this.counts[unit][cause.getValue()];
				if (count > 0) {
					findings.add(finding(this.units.get(unit), cause.getKey(), count, thresholds));
				}
			}
		}
		return findings;
	}

	private Finding finding(@Nullable UUID unit, Cause cause, int count, Map<String, String> thresholds) {
		var key = new FindingKey(this.rule.id(), this.subject.name(), (unit != null) ? unit : WHOLE,
				cause.discriminator());
		return new Finding(key, unit, "", cause.severity(), cause.reason(), List.of(), Map.of(), thresholds, count, 0);
	}

	private record Cause(Severity severity, String reason) {

		static Cause of(Verdict verdict) {
			return new Cause(verdict.severity(), verdict.reason());
		}

		String discriminator() {
			return this.reason + "/" + this.severity;
		}

	}

}
