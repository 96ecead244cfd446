package se.isms.core.evaluation;

/** What might be decided about the rules, and can be tried out before it is. */
public interface PolicyChange {

	/** The policy once it is decided. */
	Policy in(Policy policy);

}
