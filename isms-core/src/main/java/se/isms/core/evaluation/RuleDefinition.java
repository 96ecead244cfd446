package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule.
 *
 * @param id such as KP-01
 * @param theme the one theme that its findings count for
 * @param scope how much must be seen at once
 * @param stage 1 judges facts, 2 findings, 3 focus areas
 * @param subjects the types of subjects it judges
 * @param severities those it can give, worst first
 * @param norms where it comes from
 * @param inForceFrom before this day it applies to nothing
 * @param parameters keys of the thresholds it reads
 * @param statutory whether failing it breaks a statute, which forces its theme as focus
 * area
 * @param extended whether it goes beyond the core set, and is off until the municipality
 * switches it on
 */
public record RuleDefinition(String id, Theme theme, Scope scope, int stage, List<String> subjects,
		Set<Severity> severities, List<Norm> norms, @Nullable LocalDate inForceFrom, List<String> parameters,
		boolean statutory, boolean extended) {

	/** Whether the municipality has made it. */
	public boolean isLocal() {
		return area() == Area.LOCAL;
	}

	public Area area() {
		return Area.of(this.id);
	}

	/** Whether it judges what other rules found, and not what registers hold. */
	public boolean judgesFindings() {
		return this.stage == 2;
	}

	/**
	 * Whether it may be broken for a while: not where a statute demands it, and not where
	 * it judges exceptions themselves, or one would follow from the other without end.
	 */
	public boolean exceptable() {
		return !this.statutory && !judgesFindings();
	}

	/** Whether it judges the material of a review, and nothing between reviews. */
	public boolean isOfReview() {
		return area() == Area.REVIEW || area() == Area.FOCUS;
	}

}
