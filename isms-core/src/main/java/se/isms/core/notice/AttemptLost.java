package se.isms.core.notice;

/** An attempt took so long that somebody else has taken the digest over: do not send. */
public class AttemptLost extends RuntimeException {

	AttemptLost(Letter letter) {
		super("attempt %d of the digest %s is not the current one".formatted(letter.attempt(), letter.digest()));
	}

}
