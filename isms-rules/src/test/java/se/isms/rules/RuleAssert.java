package se.isms.rules;

import java.util.Objects;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Severity;

/** What a rule makes of a subject, and whether its texts can say it. */
public final class RuleAssert extends AbstractAssert<RuleAssert, RuleCheck> {

	RuleAssert(RuleCheck check) {
		super(check, RuleAssert.class);
	}

	public RuleAssert finds(Fact subject) {
		var verdict = Objects.requireNonNull(has(Outcome.FAIL, subject).verdict());
		Assertions.assertThat(this.actual.rule().spec().severities()).contains(verdict.severity());
		Assertions.assertThat(Texts.says(verdict)).allSatisfy(text -> Assertions.assertThat(text).doesNotContain("{"));
		return this;
	}

	public RuleAssert finds(Fact subject, Severity severity, String reason, Object... arguments) {
		finds(subject);
		var verdict = Objects.requireNonNull(this.actual.judge(subject).verdict());
		Assertions.assertThat(verdict).isEqualTo(this.actual.rule().about(subject, severity, reason, arguments));
		return this;
	}

	/** Whatever fills the text. */
	public RuleAssert findsAs(Fact subject, Severity severity, String reason) {
		finds(subject);
		var verdict = Objects.requireNonNull(this.actual.judge(subject).verdict());
		Assertions.assertThat(verdict.severity() + " " + verdict.reason()).isEqualTo(severity + " " + reason);
		return this;
	}

	public RuleAssert passes(Fact subject) {
		has(Outcome.PASS, subject);
		return this;
	}

	public RuleAssert isNotApplicableTo(Fact subject) {
		has(Outcome.NOT_APPLICABLE, subject);
		return this;
	}

	public RuleAssert cannotJudge(Fact subject) {
		has(Outcome.NOT_EVALUATED, subject);
		return this;
	}

	public RuleAssert exempts(Fact subject) {
		has(Outcome.EXEMPTED, subject);
		return this;
	}

	private Judged has(Outcome outcome, Fact subject) {
		var judged = this.actual.judge(subject);
		Assertions.assertThat(judged.outcome()).as("%s of %s", this.actual.rule(), subject).isEqualTo(outcome);
		return judged;
	}

}
