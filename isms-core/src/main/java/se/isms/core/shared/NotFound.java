package se.isms.core.shared;

/**
 * What was asked for is not there, or not for the one who asks: the answer is the same.
 */
public class NotFound extends Refused {

	public NotFound() {
		super("refused.not-found");
	}

}
