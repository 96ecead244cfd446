package se.isms.rules.local;

/** What a condition says of a fact. */
enum Answer {

	YES, NO,

	/** Something that it reads is not known, or cannot be reckoned with. */
	UNKNOWN,

	/** It went round a list for longer than it may. */
	STOPPED

}
