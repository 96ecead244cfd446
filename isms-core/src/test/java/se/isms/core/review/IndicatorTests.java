package se.isms.core.review;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTests {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	@Test
	void shareIsShownAsNumberOfNumber() {
		var share = Indicator.share("K-01", 9, 12, 100);

		assertThat(share.display(SWEDISH)).isEqualTo("9 av 12 (75 %)");
		assertThat(share.display(Locale.ENGLISH)).isEqualTo("9 of 12 (75%)");
	}

	@Test
	void shareOfNothingIsNoData() {
		var nothing = Indicator.share("K-01", 0, 0, 100);

		assertThat(nothing.isWithoutBasis()).isTrue();
		assertThat(nothing.isBelowTarget()).isFalse();
		assertThat(nothing.display(Locale.ENGLISH)).isEqualTo("no data");
	}

	@Test
	void percentIsNeverRoundedUpToItsTarget() {
		var almost = Indicator.share("K-08", 949, 1000, 95);

		assertThat(almost.percent()).isEqualTo(94);
		assertThat(almost.isBelowTarget()).isTrue();
		assertThat(Indicator.share("K-08", 950, 1000, 95).isBelowTarget()).isFalse();
	}

	@Test
	void countHasNoShareAndNoTarget() {
		var count = Indicator.count("K-14", 1234);

		assertThat(count.isWithoutBasis()).isFalse();
		assertThat(count.isBelowTarget()).isFalse();
		assertThat(count.display(Locale.ENGLISH)).isEqualTo("1,234");
	}

	@Test
	void yearBeforeIsShownWhereItWasMeasured() {
		var share = Indicator.share("K-01", 9, 12, 100);

		assertThat(share.displayPrevious(Locale.ENGLISH)).isEqualTo("–");
		assertThat(share.after(6, 12).displayPrevious(Locale.ENGLISH)).isEqualTo("6 of 12 (50%)");
		assertThat(share.after(6, null).displayPrevious(Locale.ENGLISH)).isEqualTo("6");
	}

}
