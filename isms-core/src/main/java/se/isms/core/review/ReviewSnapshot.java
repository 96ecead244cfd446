package se.isms.core.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.RuleDecision;
import se.isms.core.evaluation.Severity;

/**
 * What a review was compiled from and what followed from it. Frozen when the review is
 * locked; a past year is rebuilt from here and from nothing else.
 *
 * @param decided what was decided about rules that changes what they find
 */
public record ReviewSnapshot(int year, Instant asOf, UUID run, String municipality, List<Indicator> indicators,
		List<Statement> statements, List<Conclusion> conclusions, List<FocusArea> focus, List<RuleLine> rules,
		List<DepartmentLine> departments, List<RuleDecision> decided, Extract extract) {

	/** The figure with this id. */
	public Indicator indicator(String id) {
		return this.indicators.stream()
			.filter(indicator -> indicator.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
	}

	/** Whether another compilation says the same, whichever run it comes from. */
	boolean saysTheSameAs(ReviewSnapshot other) {
		return new ReviewSnapshot(this.year, this.asOf, other.run, this.municipality, this.indicators, this.statements,
				this.conclusions, this.focus, this.rules, this.departments, this.decided, this.extract)
			.equals(other);
	}

	/** The outcomes of a rule over the municipality. */
	public record RuleLine(String rule, int pass, int fail, int notEvaluated, int exempted, @Nullable Severity worst) {

		/**
		 * Whether the rule had anything to judge: not in force, or nothing of its kind,
		 * is left out.
		 */
		boolean applied() {
			return this.pass + this.fail + this.notEvaluated + this.exempted > 0;
		}

	}

	/** A department's findings. */
	public record DepartmentLine(String unit, int critical, int major, int minor) {
	}

}
