package se.isms.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.springframework.context.annotation.Bean;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Scope;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Step;
import se.isms.core.evaluation.Tally;
import se.isms.core.evaluation.Theme;
import se.isms.core.shared.CurrentActor;

/**
 * For database tests that need findings where no rules are: each tenant's rules find what
 * the test says. Not annotated, because core scans its packages in the tests of all
 * modules.
 */
public class PlannedRules {

	/** The rule that finds. */
	public static final String RULE = "RA-01";

	/** One that is off until it is switched on. */
	public static final String EXTENDED = "RA-02";

	/** One that judges what others found. It is off, too. */
	public static final String OF_EXCEPTIONS = "TV-10";

	@Bean
	Planned evaluator() {
		return new Planned();
	}

	@Bean
	Conditions conditions() {
		return new AnyConditions();
	}

	@Bean
	RuleCatalogue ruleCatalogue() {
		return new ThreeRules();
	}

	/** A finding of the rule. */
	public static Finding finding(Fact about, Severity severity) {
		return finding(RULE, about, severity);
	}

	public static Finding finding(String rule, Fact about, Severity severity) {
		return new Finding(new FindingKey(rule, about.getClass().getSimpleName(), about.id(), ""), about.unitId(),
				about.label(), severity, "FAULT", List.of(), Map.of("label", about.label()), Map.of("limit", "12"), 1,
				about.version());
	}

	/** One failing for each finding, and one passing. */
	public static Evaluation found(List<Finding> findings) {
		return new Evaluation(findings, List.of(new Tally(RULE, null, 1, findings.size(), 0, 0, 0)));
	}

	/** Judges as the test of the tenant has said. */
	public static final class Planned implements Evaluator {

		private final Map<UUID, Function<Facts, Evaluation>> plans = new ConcurrentHashMap<>();

		public void in(UUID tenant, Function<Facts, Evaluation> plan) {
			this.plans.put(tenant, plan);
		}

		@Override
		public Evaluation evaluate(Facts facts, Policy policy, AsOf asOf) {
			return this.plans.getOrDefault(CurrentActor.get().tenant(), all -> found(List.of())).apply(facts);
		}

		/** Of what is found about it, and nothing of what is not. */
		@Override
		public List<Explanation> explain(Facts facts, Policy policy, AsOf asOf, UUID subject) {
			return evaluate(facts, policy, asOf).findings()
				.stream()
				.filter(finding -> finding.key().subjectId().equals(subject))
				.map(finding -> new Explanation(finding.key().rule(), finding.key().subjectType(), finding.unitId(),
						finding.label(), Step.FAILED, finding.facts(), finding.parameters(), null, finding))
				.toList();
		}

	}

	private static final class ThreeRules implements RuleCatalogue {

		@Override
		public List<RuleDefinition> rules() {
			return List.of(rule(RULE, 1, List.of("ra.maxAgeMonths"), false), rule(EXTENDED, 1, List.of(), true),
					rule(OF_EXCEPTIONS, 2, List.of(), true));
		}

		@Override
		public String title(String rule, Locale language) {
			return "Riskanalys saknas";
		}

		private static RuleDefinition rule(String id, int stage, List<String> parameters, boolean extended) {
			return new RuleDefinition(id, Theme.RISK, Scope.UNIT, stage, List.of("UnitFact"), Set.of(Severity.MAJOR),
					List.of(), null, parameters, false, extended);
		}

	}

}
