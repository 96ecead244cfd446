package se.isms.core.notice;

/** How an attempt to send a digest ended. */
public enum Outcome {

	/** The mail server has taken it over. */
	ACCEPTED,

	/** It may be taken later: the server is away, busy or not sure. */
	TEMPORARY,

	/** It will never be taken like this. */
	PERMANENT,

	/** It was handed over, and nobody said whether it was taken. */
	UNKNOWN

}
