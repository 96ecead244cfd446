package se.isms.core.job;

/**
 * What is done again and again while the service runs: notices are delivered and mailed,
 * and people are reminded. Implemented where jobs live; a command does not begin it.
 */
public interface Rounds {

	/** Begins, once the municipality is there. Ends with the program. */
	void begin();

}
