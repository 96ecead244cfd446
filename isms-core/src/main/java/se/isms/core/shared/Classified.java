package se.isms.core.shared;

/** A text is marked as classified. What it says is neither kept nor written to a log. */
public final class Classified extends Refused {

	public Classified() {
		super("refused.classified");
	}

}
