package se.isms.web.risk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.TopRisks;

/**
 * All risks at once.
 *
 * @param scales the versions to choose from, with how many risks are rated on each
 * @param departments to choose from; none for who belongs to one
 * @param elsewhere how many risks are rated on other versions
 * @param trend none where no analysis has been adopted
 * @param owners how many answer for something; the longest part of them is shown
 */
record PictureView(UUID scaleId, String scale, int number, List<Choice> scales, List<Choice> departments, int elsewhere,
		List<Grid> grids, List<TopRisks> top, @Nullable Trend trend, List<Doer> doers, int owners) {

	/** Something to choose. */
	record Choice(UUID id, String label, boolean chosen) {
	}

	/**
	 * The matrix at one moment.
	 *
	 * @param moment the key of its name, without what comes before
	 * @param unrated the address of the risks that stand nowhere in it
	 * @param steps what the steps of consequence are called
	 * @param lines the highest likelihood first
	 */
	record Grid(String moment, int rated, int risks, String unrated, List<String> steps, List<Line> lines) {
	}

	/** A step of likelihood. */
	record Line(int step, String name, List<Cell> cells) {
	}

	/**
	 * A pair of steps.
	 *
	 * @param path the address of the risks that have it; none where there are none
	 */
	record Cell(int count, int value, String level, String tone, @Nullable String path) {
	}

	/**
	 * The years.
	 *
	 * @param svg a picture of the table; none where nothing can be compared
	 * @param levels what the levels are called, the lowest first
	 * @param incomparable how many risks cannot be compared
	 */
	record Trend(@Nullable String svg, String finding, List<String> levels,
			List<se.isms.core.risk.RiskTrend.TrendYear> years, int incomparable, int converted) {
	}

	/**
	 * Somebody who is to do something, with the addresses of what it is.
	 *
	 * @param owner none where nobody answers for it
	 */
	record Doer(@Nullable String owner, String department, int open, String openPath, int overdue, String overduePath,
			int undated, String undatedPath) {
	}

}
