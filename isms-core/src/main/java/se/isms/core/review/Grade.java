package se.isms.core.review;

/**
 * How far a criterion is met, best first. No basis is not a grade among others: nothing
 * can be said.
 */
public enum Grade {

	YES, MAINLY, PARTLY, NO, NO_BASIS;

	/** The lower of two. */
	Grade cappedAt(Grade cap) {
		return (compareTo(cap) >= 0) ? this : cap;
	}

}
