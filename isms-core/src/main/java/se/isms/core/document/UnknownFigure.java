package se.isms.core.document;

/** A sentence names a figure that nobody has computed. */
public final class UnknownFigure extends IllegalArgumentException {

	private final String id;

	UnknownFigure(String id, String template) {
		super("No figure '" + id + "' for the sentence: " + template);
		this.id = id;
	}

	/** The figure that is missing. */
	public String id() {
		return this.id;
	}

}
