package se.isms.core.notice;

/** What sort of thing somebody is told of; readers choose by kind what is mailed. */
public enum NoticeKind {

	/** A clock of the law: mailed at once, and no reader can turn it off. */
	CLOCK(true),

	/** An incident that somebody shall look at. */
	INCIDENT(false),

	/** Something that one answers for from now on. */
	GIVEN(false),

	/** An action (åtgärd) that is due or late. */
	ACTION(false),

	/** A plan or an analysis that shall be looked through again. */
	REVIEW(false),

	/** An assignment (uppdrag) that waits for an answer. */
	ASSIGNMENT(false),

	/** An objective whose day comes. */
	OBJECTIVE(false);

	private final boolean urgent;

	NoticeKind(boolean urgent) {
		this.urgent = urgent;
	}

	/** Goes by mail at once, whatever rhythm the reader has chosen. */
	public boolean urgent() {
		return this.urgent;
	}

}
