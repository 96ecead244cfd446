package se.isms.core.review;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the review: n of m, or a count where there is nothing to be a share of.
 *
 * @param id such as K-01, defined in the catalogue of indicators
 * @param target per cent, none where there is no target
 * @param previousNumerator the same figure the year before
 */
public record Indicator(String id, int numerator, @Nullable Integer denominator, @Nullable Integer target,
		@Nullable Integer previousNumerator, @Nullable Integer previousDenominator) {

	public static Indicator share(String id, int numerator, int denominator, @Nullable Integer target) {
		return new Indicator(id, numerator, denominator, target, null, null);
	}

	public static Indicator count(String id, int number) {
		return new Indicator(id, number, null, null, null, null);
	}

	Indicator after(int previous, @Nullable Integer of) {
		return new Indicator(this.id, this.numerator, this.denominator, this.target, previous, of);
	}

	/** Nothing to divide by: nothing can be said. */
	public boolean isWithoutBasis() {
		return this.denominator != null && this.denominator == 0;
	}

	/**
	 * Per cent, rounded down so that a target is never shown as reached when it is not.
	 */
	public int percent() {
		return (this.denominator == null || this.denominator == 0) ? 0
				: (int) (100L * this.numerator / this.denominator);
	}

	public boolean isBelowTarget() {
		return this.target != null && !isWithoutBasis() && percent() < this.target;
	}

	/** As people read it, always n of m: 9 av 12 (75 %). */
	public String display(Locale language) {
		return display(this.numerator, this.denominator, language);
	}

	/** The year before, as people read it. */
	public String displayPrevious(Locale language) {
		return (this.previousNumerator != null) ? display(this.previousNumerator, this.previousDenominator, language)
				: "–";
	}

	private static String display(int n, @Nullable Integer m, Locale language) {
		var texts = Texts.of(language);
		if (m == null) {
			return String.format(language, "%,d", n);
		}
		return (m == 0) ? texts.get("figure.none") : texts.get("figure.share", n, m, (int) (100L * n / m));
	}

}
