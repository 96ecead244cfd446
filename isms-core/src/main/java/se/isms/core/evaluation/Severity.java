package se.isms.core.evaluation;

/** How bad a finding is, worst first. */
public enum Severity {

	/** Stops adopting or signing the object. */
	BLOCKER(8), CRITICAL(5), MAJOR(3), MINOR(1), INFO(0);

	private final int weight;

	Severity(int weight) {
		this.weight = weight;
	}

	/** What it counts in the score of a theme (rule FO-01). */
	public int weight() {
		return this.weight;
	}

	public boolean worseThan(Severity other) {
		return compareTo(other) < 0;
	}

}
