package se.isms.core.sample;

import java.time.LocalDate;

/**
 * A moment in the life of the sample municipality: the end of the closed year, or a day
 * of the running year, when the same work has come further.
 */
record Stage(LocalDate day, boolean running) {

	/** The year that the sample has closed. */
	static final int CLOSED_YEAR = 2022;

	static Stage closed() {
		return new Stage(LocalDate.of(CLOSED_YEAR, 12, 31), false);
	}

	static Stage running(LocalDate today) {
		return new Stage(today, true);
	}

	/** One share then, another now. */
	double share(double then, double now) {
		return this.running ? now : then;
	}

	LocalDate daysAgo(int days) {
		return this.day.minusDays(days);
	}

	int year() {
		return this.day.getYear();
	}

}
