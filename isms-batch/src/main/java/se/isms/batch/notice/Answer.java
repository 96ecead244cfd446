package se.isms.batch.notice;

import se.isms.core.notice.Outcome;

/**
 * What a mail server answered.
 *
 * @param reply in its words
 * @param reachable false: no use in asking for the next letter now
 */
record Answer(Outcome outcome, String reply, boolean reachable) {
}
