package se.isms.web.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.Clocks;
import se.isms.core.incident.Deadline;
import se.isms.core.incident.RegulatoryReport;
import se.isms.core.incident.Track;

/**
 * A clock of the law as the page shows it.
 *
 * @param submitted when the report that stops it was first given
 * @param left how long is left, or how late it is; none when it has stopped
 */
record StatutoryClock(String code, Instant due, boolean provisional, State state, @Nullable Instant submitted,
		@Nullable TimeLeft left) {

	/** Whether what the law asks for was done. */
	enum State {

		MET, LATE, RUNNING, MISSED;

		/** The colour that goes with the word. */
		public String colour() {
			return switch (this) {
				case MET -> "GREEN";
				case LATE, MISSED -> "RED";
				case RUNNING -> "ORANGE";
			};
		}

	}

	static StatutoryClock of(Deadline deadline, List<RegulatoryReport> reports, Instant now) {
		var submitted = first(deadline.code(), reports);
		var hours = deadline.hoursLeft(now);
		return new StatutoryClock(deadline.code(), deadline.due(), deadline.provisional(),
				state(deadline, submitted, hours), submitted, deadline.met() ? null : TimeLeft.of(Long.valueOf(hours)));
	}

	private static State state(Deadline deadline, @Nullable Instant submitted, long hours) {
		if (!deadline.met()) {
			return (hours < 0) ? State.MISSED : State.RUNNING;
		}
		return Clocks.late(deadline.due(), submitted) ? State.LATE : State.MET;
	}

	private static @Nullable Instant first(String code, List<RegulatoryReport> reports) {
		var track = code.equals("IMY") ? Track.IMY : Track.CSL;
		var stage = code.equals("IMY") ? RegulatoryReport.Stage.NOTIFICATION : RegulatoryReport.Stage.valueOf(code);
		return reports.stream()
			.filter(report -> report.track() == track && report.stage() == stage)
			.map(RegulatoryReport::submittedAt)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
