package se.isms.core.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A rule of the municipality's own: a condition over the facts of one type of subjects,
 * judged as the rules of the product are.
 *
 * @param id such as LOK-01
 * @param version 1 for the first that was decided; 0 for one that is only thought of
 * @param title what it demands, as a short sentence
 * @param says what a finding says, after the name of its subject
 * @param advice what to do about a finding
 * @param source where it comes from; empty where nobody has said
 * @param severity never {@link Severity#BLOCKER}: nobody has reviewed it, so it stops
 * nothing
 * @param subject the type of subjects, such as Process
 * @param applies which of them it is about, as a condition; empty for all
 * @param condition of a finding
 */
public record LocalRule(String id, int version, String title, String says, String advice, String source, Theme theme,
		Severity severity, String subject, String applies, String condition) implements PolicyChange {

	/** Of one that is not decided yet. */
	public static final String NEW = Area.LOCAL.id(0);

	public RuleDefinition definition() {
		var norms = this.source.isEmpty() ? List.<Norm>of() : List.of(Norm.of(this.source));
		return new RuleDefinition(this.id, this.theme, Scope.UNIT, 1, List.of(this.subject), EnumSet.of(this.severity),
				norms, null, List.of(), false, false);
	}

	/** The policy with this rule, in place of an earlier version of it. */
	@Override
	public Policy in(Policy policy) {
		var rules = new ArrayList<>(policy.localRules());
		rules.removeIf(rule -> rule.id().equals(this.id));
		rules.add(this);
		return policy.with(rules);
	}

}
