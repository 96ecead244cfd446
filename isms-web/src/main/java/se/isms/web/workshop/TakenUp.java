package se.isms.web.workshop;

/**
 * How many risks of the analysis became scenarios.
 *
 * @param risks none where all had been taken up before
 */
record TakenUp(int risks) {
}
