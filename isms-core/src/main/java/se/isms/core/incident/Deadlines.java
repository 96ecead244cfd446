package se.isms.core.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/** The statutory deadlines of an incident, from its moments and its first submissions. */
record Deadlines(@Nullable Instant awareAt, boolean significant, boolean personalData, @Nullable Instant handledAt,
		@Nullable Instant earlyWarningAt, @Nullable Instant notifiedAt, @Nullable Instant situationAt,
		@Nullable Instant finalAt, @Nullable Instant imyNotifiedAt) {

	static Deadlines of(Incident incident, List<RegulatoryReport> reports) {
		return new Deadlines(incident.awareAt(), Boolean.TRUE.equals(incident.significant()), incident.personalData(),
				incident.handledAt(), first(reports, Track.CSL, RegulatoryReport.Stage.EARLY_WARNING),
				first(reports, Track.CSL, RegulatoryReport.Stage.NOTIFICATION),
				first(reports, Track.CSL, RegulatoryReport.Stage.SITUATION),
				first(reports, Track.CSL, RegulatoryReport.Stage.FINAL),
				first(reports, Track.IMY, RegulatoryReport.Stage.NOTIFICATION));
	}

	/** All that apply, the earliest first. */
	List<Deadline> all() {
		if (this.awareAt == null) {
			return List.of();
		}
		var all = new ArrayList<Deadline>();
		if (this.significant && Clocks.cslApplies(this.awareAt)) {
			all.add(timed("EARLY_WARNING", Clocks.earlyWarningDue(this.awareAt), this.earlyWarningAt));
			all.add(timed("NOTIFICATION", Clocks.notificationDue(this.awareAt), this.notifiedAt));
			all.add(last(this.awareAt));
		}
		if (this.personalData) {
			all.add(timed("IMY", Clocks.dataBreachDue(this.awareAt), this.imyNotifiedAt));
		}
		all.sort(Comparator.comparing(Deadline::due));
		return all;
	}

	Optional<Deadline> next() {
		return all().stream().filter(deadline -> !deadline.met()).findFirst();
	}

	/**
	 * CSL 2 kap. 8 §: what goes on then gets a situation report, and the final one when
	 * it is over.
	 */
	private Deadline last(Instant aware) {
		var provisional = this.notifiedAt == null;
		var due = Clocks.finalReportDue(aware, this.notifiedAt, this.situationAt, this.handledAt);
		if (due == null) {
			var nominal = Objects.requireNonNull(Clocks.finalReportDue(aware, this.notifiedAt));
			return new Deadline("SITUATION", Dates.endOf(nominal), provisional, true);
		}
		return new Deadline("FINAL", Dates.endOf(due), provisional, this.finalAt != null);
	}

	private static Deadline timed(String code, Instant due, @Nullable Instant submitted) {
		return new Deadline(code, due, false, submitted != null);
	}

	private static @Nullable Instant first(List<RegulatoryReport> reports, Track track, RegulatoryReport.Stage stage) {
		return reports.stream()
			.filter(report -> report.track() == track && report.stage() == stage)
			.map(RegulatoryReport::submittedAt)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
