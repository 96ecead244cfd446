package se.isms.core.job;

/** What can run by itself. */
public enum JobKind {

	/** Judge everything by all rules. */
	EVALUATE,

	/** Evaluate, then compile the management review of a year. */
	MANAGEMENT_REVIEW,

	/** Compile the yearly report of the security organisation from the adopted review. */
	SECURITY_REPORT,

	/** Remind people of what falls due. */
	REMINDERS

}
