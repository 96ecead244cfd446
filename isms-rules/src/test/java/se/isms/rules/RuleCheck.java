package se.isms.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.AssertProvider;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleException;
import se.isms.rules.example.Example;

/**
 * One rule, the facts it is given, and by what it judges them:
 * {@code assertThat(rule(RA_09).given(bare)).finds(bare)}.
 */
public record RuleCheck(Rule rule, Facts facts, AsOf asOf, Policy policy) implements AssertProvider<RuleAssert> {

	/** Switched on, as an extended rule is not at first. */
	public static RuleCheck rule(Rule rule) {
		return new RuleCheck(rule, Facts.of(), AsOf.endOf(Example.TODAY), Policy.standard()).switched(true);
	}

	public RuleCheck given(Fact... given) {
		return new RuleCheck(this.rule, Facts.of(given), this.asOf, this.policy);
	}

	public RuleCheck on(LocalDate day) {
		return at(AsOf.endOf(day));
	}

	public RuleCheck at(AsOf moment) {
		return new RuleCheck(this.rule, this.facts, moment, this.policy);
	}

	public RuleCheck with(String parameter, LocalDate day) {
		return with(parameter, (int) day.toEpochDay());
	}

	public RuleCheck with(String parameter, int value) {
		Map<String, Integer> values = new HashMap<>(this.policy.parameters().values());
		values.put(parameter, value);
		return by(new Policy(new Parameters(values), this.policy.switches(), this.policy.exceptions()));
	}

	/** With an exception for the subject, until a day. */
	public RuleCheck excepting(Fact subject, LocalDate until) {
		var exception = new RuleException(this.rule.id(), subject.id(), subject.discriminator(), until.minusMonths(6),
				until);
		return by(new Policy(this.policy.parameters(), this.policy.switches(), List.of(exception)));
	}

	public RuleCheck switched(boolean on) {
		return by(new Policy(this.policy.parameters(), Map.of(this.rule.id(), on), this.policy.exceptions()));
	}

	@Override
	public RuleAssert assertThat() {
		return new RuleAssert(this);
	}

	Judged judge(Fact subject) {
		return new DroolsEvaluator().judge(this.rule, subject, this.facts, this.policy, this.asOf);
	}

	private RuleCheck by(Policy changed) {
		return new RuleCheck(this.rule, this.facts, this.asOf, changed);
	}

}
