package se.isms.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/** The statutory deadlines of an incident, from its moments and its first submissions. */
record Deadlines(@Nullable Instant awareAt, boolean significant, boolean personalData, @Nullable Instant handledAt,
		@Nullable Instant earlyWarningAt, @Nullable Instant notifiedAt, @Nullable Instant situationAt,
		@Nullable Instant finalAt, @Nullable Instant imyNotifiedAt) {

	/** Cybersäkerhetslagen applies to what one became aware of from this day on. */
	private static final LocalDate CSL_IN_FORCE = LocalDate.of(2026, 1, 15);

	/** CSL 2 kap. 5 §: upplysning. */
	private static final Duration EARLY_WARNING = Duration.ofHours(24);

	/** CSL 2 kap. 6 §: incidentanmälan. */
	private static final Duration NOTIFICATION = Duration.ofHours(72);

	/** GDPR art. 33(1). */
	private static final Duration IMY = Duration.ofHours(72);

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
		if (this.significant && !this.awareAt.atZone(Dates.ZONE).toLocalDate().isBefore(CSL_IN_FORCE)) {
			all.add(within(EARLY_WARNING, this.awareAt, "EARLY_WARNING", this.earlyWarningAt));
			all.add(within(NOTIFICATION, this.awareAt, "NOTIFICATION", this.notifiedAt));
			all.add(last(this.awareAt));
		}
		if (this.personalData) {
			all.add(within(IMY, this.awareAt, "IMY", this.imyNotifiedAt));
		}
		all.sort(Comparator.comparing(Deadline::due));
		return all;
	}

	Optional<Deadline> next() {
		return all().stream().filter(deadline -> !deadline.met()).findFirst();
	}

	/**
	 * CSL 2 kap. 8 §: one calendar month from the notification, not from awareness. What
	 * goes on then gets a situation report, and the final one a month after it was
	 * handled.
	 */
	private Deadline last(Instant aware) {
		var provisional = this.notifiedAt == null;
		var due = monthAfter((this.notifiedAt != null) ? this.notifiedAt : aware.plus(NOTIFICATION));
		if (this.situationAt == null) {
			return new Deadline("FINAL", due, provisional, this.finalAt != null);
		}
		if (this.handledAt == null) {
			return new Deadline("SITUATION", due, provisional, true);
		}
		return new Deadline("FINAL", later(due, monthAfter(this.handledAt)), provisional, this.finalAt != null);
	}

	private static Deadline within(Duration time, Instant aware, String code, @Nullable Instant submitted) {
		return new Deadline(code, aware.plus(time), false, submitted != null);
	}

	private static Instant monthAfter(Instant moment) {
		return moment.atZone(Dates.ZONE).plusMonths(1).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static @Nullable Instant first(List<RegulatoryReport> reports, Track track, RegulatoryReport.Stage stage) {
		return reports.stream()
			.filter(report -> report.track() == track && report.stage() == stage)
			.map(RegulatoryReport::submittedAt)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
