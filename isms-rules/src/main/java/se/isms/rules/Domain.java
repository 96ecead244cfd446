package se.isms.rules;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.rules.access.AccessRule;
import se.isms.rules.access.AccessRules;
import se.isms.rules.continuity.ContinuityRule;
import se.isms.rules.continuity.ContinuityRules;
import se.isms.rules.evaluation.ExceptionRule;
import se.isms.rules.evaluation.ExceptionRules;
import se.isms.rules.governance.GovernanceRule;
import se.isms.rules.governance.GovernanceRules;
import se.isms.rules.incident.IncidentRule;
import se.isms.rules.incident.IncidentRules;
import se.isms.rules.practice.PracticeRule;
import se.isms.rules.practice.PracticeRules;
import se.isms.rules.review.ReviewRule;
import se.isms.rules.review.ReviewRules;
import se.isms.rules.risk.RiskRule;
import se.isms.rules.risk.RiskRules;
import se.isms.rules.twofactor.TwoFactorRule;
import se.isms.rules.twofactor.TwoFactorRules;

/**
 * A domain: its rules, and the unit that fires them. A new domain is a line here.
 *
 * @param toldBy what its rules tell facts by that are so many that those alike are judged
 * as one
 */
record Domain(Rule[] rules, BiFunction<Terms, Verdicts, DomainRules> unit,
		Map<Class<?>, Function<Fact, Object>> toldBy) {

	private static final Map<Class<?>, Function<Fact, Object>> SIGN_IN = Map.of(AccountFact.class,
			account -> ((AccountFact) account).signIn());

	private static final Map<Class<?>, Function<Fact, Object>> NEED = Map.of(AccountFact.class,
			account -> ((AccountFact) account).need());

	Domain(Rule[] rules, BiFunction<Terms, Verdicts, DomainRules> unit) {
		this(rules, unit, Map.of());
	}

	/** Those that judge what the others found are last. */
	static List<Domain> all() {
		return List.of(new Domain(RiskRule.values(), RiskRules::new),
				new Domain(ContinuityRule.values(), ContinuityRules::new),
				new Domain(TwoFactorRule.values(), TwoFactorRules::new, SIGN_IN),
				new Domain(AccessRule.values(), AccessRules::new, NEED),
				new Domain(IncidentRule.values(), IncidentRules::new),
				new Domain(PracticeRule.values(), PracticeRules::new),
				new Domain(GovernanceRule.values(), GovernanceRules::new),
				new Domain(ReviewRule.values(), ReviewRules::new),
				new Domain(ExceptionRule.values(), ExceptionRules::new));
	}

	/** Whether its rules read what those of the other domains found. */
	boolean readsFindings() {
		return Stream.of(this.rules).anyMatch(rule -> rule.spec().judgesFindings());
	}

	/** Whether there is anything for its rules to judge. */
	boolean judgesSomeOf(Facts facts) {
		return Stream.of(this.rules)
			.flatMap(rule -> rule.spec().subjects().stream())
			.anyMatch(subject -> !facts.of(subject.type()).isEmpty());
	}

	static Domain of(Rule rule) {
		return all().stream().filter(domain -> List.of(domain.rules()).contains(rule)).findFirst().orElseThrow();
	}

}
