package se.isms.core.document;

/** Where a document is read. */
enum Medium {

	/** Inside a page of this service: a figure leads to its source. */
	SCREEN,

	/** On pages of paper: a figure leads to the list of sources at the end. */
	PRINT

}
