package se.isms.web.review;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.isms.core.review.Indicator;
import se.isms.core.review.Texts;

/**
 * An indicator.
 *
 * @param display as people read it, always n of m
 * @param target per cent
 */
record FigureResource(String id, String title, int numerator, @Nullable Integer denominator, @Nullable Integer percent,
		@Nullable Integer target, boolean belowTarget, String display, @Nullable Integer previousNumerator,
		@Nullable Integer previousDenominator, String displayPrevious) {

	static FigureResource of(Indicator indicator, Locale language) {
		var share = indicator.denominator() != null && !indicator.isWithoutBasis();
		return new FigureResource(indicator.id(), Texts.of(language).get("indicator." + indicator.id()),
				indicator.numerator(), indicator.denominator(), share ? Integer.valueOf(indicator.percent()) : null,
				indicator.target(), indicator.isBelowTarget(), indicator.display(language),
				indicator.previousNumerator(), indicator.previousDenominator(), indicator.displayPrevious(language));
	}

}
