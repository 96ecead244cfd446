package se.isms.web.evaluation;

import se.isms.core.evaluation.Difference;
import se.isms.core.evaluation.Tally;

/**
 * What a decision would change, by what the registers hold now. Nothing is decided.
 *
 * @param outcomes those of the rule
 * @param appearing findings that would be new
 * @param vanishing findings that would be gone
 * @param changing findings with another severity, or about more or fewer
 */
record TrialResource(Tally outcomes, int appearing, int vanishing, int changing) {

	static TrialResource of(String rule, Difference difference) {
		return new TrialResource(difference.total(rule), difference.appearing().size(), difference.vanishing().size(),
				difference.changing().size());
	}

}
