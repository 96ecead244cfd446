package se.isms.web.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.Incident;
import se.isms.core.incident.RegulatoryReport;

/**
 * Something on the timeline of an incident.
 *
 * @param key the key of its text
 * @param receiver of a report
 */
record IncidentMoment(Instant at, String key, @Nullable String receiver) {

	/** In the order in which they happened. */
	static List<IncidentMoment> of(Incident incident, List<RegulatoryReport> reports) {
		var own = Stream
			.of(moment(incident.occurredAt(), "occurred"), moment(incident.detectedAt(), "detected"),
					moment(incident.awareAt(), "aware"), moment(incident.assessedAt(), "assessed"),
					moment(incident.handledAt(), "handled"), moment(incident.closedAt(), "closed"))
			.flatMap(List::stream);
		var submitted = reports.stream()
			.map(report -> new IncidentMoment(report.submittedAt(),
					"incident.report.%s-%s".formatted(report.track(), report.stage()), report.receiver()));
		return Stream.concat(own, submitted).sorted(Comparator.comparing(IncidentMoment::at)).toList();
	}

	private static List<IncidentMoment> moment(@Nullable Instant at, String word) {
		return (at != null) ? List.of(new IncidentMoment(at, "incident.moment." + word, null)) : List.of();
	}

}
