package se.isms.rules;

import java.util.Arrays;
import java.util.List;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Severity;

/**
 * A rule as DRL names it: a constant of its domain's enum, so that a misspelt rule breaks
 * the build.
 */
public interface Rule {

	String name();

	RuleSpec spec();

	default String id() {
		return name().replace('_', '-');
	}

	default RuleDefinition definition() {
		return spec().define(id());
	}

	/**
	 * The condition of this rule holds for the subject: so bad, for this reason, with
	 * what fills the text.
	 */
	default Verdict about(Fact subject, Severity severity, String reason, Object... arguments) {
		var words = (arguments.length > 0) ? Arrays.stream(arguments).map(String::valueOf).toList() : List.<String>of();
		return new Verdict(this, subject, severity, reason, words);
	}

}
