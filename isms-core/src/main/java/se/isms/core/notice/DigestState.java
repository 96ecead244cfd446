package se.isms.core.notice;

/** Where a digest is. */
public enum DigestState {

	/** It is to be sent, now or after a while. */
	WAITING,

	/** Somebody sends it. */
	SENDING,

	/** The mail server has taken it over. */
	SENT,

	/**
	 * It was handed over, and nobody knows whether it was taken. It is not sent again by
	 * itself.
	 */
	UNKNOWN,

	/** The mail server refuses it, or has not taken it for a day. */
	DEAD

}
