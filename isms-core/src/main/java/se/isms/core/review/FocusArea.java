package se.isms.core.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;

/**
 * A theme with its score.
 *
 * @param scoreTenths score times ten
 * @param forced a statute was breached in the period
 * @param proposed by rule FO-01
 * @param reasons the strongest first, at most three
 */
public record FocusArea(Theme theme, int scoreTenths, boolean forced, boolean proposed, List<Reason> reasons) {

	/** A rule that speaks for the theme: failing for n of the m that could be judged. */
	public record Reason(String rule, @Nullable Severity worst, int failing, int evaluated, int scoreTenths) {
	}

}
