package se.isms.core.report;

import java.util.List;

/** A report with its areas in order. */
public record CompleteReport(SecurityReport report, List<ReportArea> areas) {
}
