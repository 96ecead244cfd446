package se.isms.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Severity;

/**
 * Folds findings of thousands of accounts into one per cause and department, with a
 * count.
 */
final class Fold {

	private Fold() {
	}

	static List<Finding> byCause(List<Finding> findings) {
		var folded = new LinkedHashMap<Cause, Finding>();
		findings.forEach(finding -> folded.merge(Cause.of(finding), one(finding), Fold::plus));
		return List.copyOf(folded.values());
	}

	private static Finding one(Finding finding) {
		var key = finding.key();
		var unit = finding.unitId();
		var subject = (unit != null) ? unit : new UUID(0, 0);
		return new Finding(new FindingKey(key.rule(), key.subjectType(), subject, Cause.of(finding).discriminator()),
				unit, "", finding.severity(), finding.reason(), List.of(), Map.of(), finding.parameters(), 1);
	}

	private static Finding plus(Finding all, Finding one) {
		return new Finding(all.key(), all.unitId(), all.label(), all.severity(), all.reason(), all.arguments(),
				all.facts(), all.parameters(), all.count() + one.count());
	}

	private record Cause(@Nullable UUID unit, Severity severity, String reason) {

		static Cause of(Finding finding) {
			return new Cause(finding.unitId(), finding.severity(), finding.reason());
		}

		String discriminator() {
			return this.reason + "/" + this.severity;
		}

	}

}
