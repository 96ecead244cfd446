package se.isms.core.evaluation;

import java.util.Collection;

/**
 * The status of a department in an area, worst first. Grey: too little is known to say
 * anything good.
 */
public enum Status {

	RED, ORANGE, YELLOW, GREY, GREEN;

	/** Of these, less than this share could be judged: grey. */
	private static final double ENOUGH = 0.80;

	/** Critical findings on more than this share of what was evaluated: red. */
	private static final double CRITICAL_SHARE = 0.05;

	/**
	 * What findings and outcomes add up to.
	 * @param oldCritical whether a critical finding is older than 30 days
	 */
	public static Status of(Collection<Severity> findings, int evaluated, int applicable, boolean oldCritical) {
		var criticals = findings.stream().filter(severity -> severity == Severity.CRITICAL).count();
		if (findings.contains(Severity.BLOCKER) || oldCritical || criticals > evaluated * CRITICAL_SHARE) {
			return RED;
		}
		if (criticals > 0) {
			return ORANGE;
		}
		if (applicable == 0 || evaluated < applicable * ENOUGH) {
			return GREY;
		}
		return findings.contains(Severity.MAJOR) ? YELLOW : GREEN;
	}

}
