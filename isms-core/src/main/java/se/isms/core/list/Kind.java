package se.isms.core.list;

/** What the values of a column are: decides how they are sorted, narrowed and shown. */
public enum Kind {

	TEXT, NUMBER, DAY, MOMENT, YES_NO,

	/** One of few words that are known beforehand. */
	CHOICE,

	/** Several of them, with commas between. */
	CHOICES

}
