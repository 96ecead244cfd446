package se.isms.core.document;

/** Where a document is read. */
enum Medium {

	/** Inside a page of this service: a figure leads to its source. */
	SCREEN(""),

	/** On pages of paper: a figure leads to the list of sources at the end. */
	PRINT("#"),

	/** On pages that are bound to one file later, so that no link can be followed yet. */
	BOUND("https://bound.invalid/#");

	private final String links;

	Medium(String links) {
		this.links = links;
	}

	/** What stands before the name of a place in the same document. */
	String links() {
		return this.links;
	}

}
