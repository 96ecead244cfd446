package se.isms.web.report;

import java.util.List;

/** A report with its areas in order. */
record ReportDetails(SecurityReportResource report, List<AreaResource> areas) {
}
