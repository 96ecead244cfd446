package se.isms.core.report;

import java.util.List;
import java.util.UUID;

import se.isms.core.shared.NotFound;

/** A report with its areas in order. */
public record CompleteReport(SecurityReport report, List<ReportArea> areas) {

	/** The area with this id. */
	public ReportArea area(UUID id) {
		return this.areas.stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow(NotFound::new);
	}

}
