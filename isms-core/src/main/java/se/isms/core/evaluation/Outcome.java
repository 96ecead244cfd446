package se.isms.core.evaluation;

/** What a rule says about one subject. Missing data is never {@link #PASS}. */
public enum Outcome {

	PASS, FAIL,

	/** The rule is not about this subject, not in force, or switched off. */
	NOT_APPLICABLE,

	/** A fact is missing without which nobody can judge. */
	NOT_EVALUATED,

	/** The condition of a finding holds, and a valid exception (undantag) covers it. */
	EXEMPTED

}
