package se.isms.core.evaluation;

/** What decided the outcome of a rule for a subject: the first of these that holds. */
public enum Step {

	/** The municipality has switched the rule off. */
	SWITCHED_OFF(Outcome.NOT_APPLICABLE),

	/** What the rule stands on was not yet in force. */
	NOT_IN_FORCE(Outcome.NOT_APPLICABLE),

	/** The rule is about other subjects of this type. */
	NOT_ABOUT_IT(Outcome.NOT_APPLICABLE),

	/** Nobody can judge without what is missing. */
	NOT_KNOWN(Outcome.NOT_EVALUATED),

	/** The condition could be read once, but reads something that is no longer there. */
	UNREAD(Outcome.NOT_EVALUATED),

	/** The condition took too long, and was stopped. */
	STOPPED(Outcome.NOT_EVALUATED),

	/** A condition of a finding holds, and an exception covers it. */
	EXEMPTED(Outcome.EXEMPTED),

	/** A condition of a finding holds. */
	FAILED(Outcome.FAIL),

	/** No condition of a finding holds. */
	PASSED(Outcome.PASS);

	private final Outcome outcome;

	Step(Outcome outcome) {
		this.outcome = outcome;
	}

	public Outcome outcome() {
		return this.outcome;
	}

}
