package se.isms.core.shared;

/** Somebody tried what the role or the department does not allow. */
public class NotAllowed extends Refused {

	public NotAllowed() {
		super("refused.not-allowed");
	}

}
