package se.isms.core.governance;

/**
 * How far the action plan of a year has come.
 *
 * @param total all that was decided, also what was cancelled later
 */
public record ActivityCount(int done, int ongoing, int cancelled, int total) {
}
