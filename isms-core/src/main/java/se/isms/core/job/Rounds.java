package se.isms.core.job;

/**
 * What is done again and again while the service runs: people are reminded, old kits are
 * printed anew, notices are delivered and mailed. Implemented where jobs live; a command
 * does not begin it.
 */
public interface Rounds {

	/** Begins, once the municipality is there. Ends with the program. */
	void begin();

}
