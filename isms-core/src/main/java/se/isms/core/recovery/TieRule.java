package se.isms.core.recovery;

/** Which of several systems at the same place in the order is taken first. */
public enum TieRule {

	/** The one that is back soonest. */
	FASTEST,

	/** The one that most others need. */
	MOST_NEEDED,

	/** None: each has people of its own, who begin at once. */
	TOGETHER

}
