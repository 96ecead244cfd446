package se.isms.core.report;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import se.isms.core.document.Document;
import se.isms.core.review.ReviewExamples;

/** A report whose section 1.4 comes from the review of the examples. */
public final class ReportPapers {

	private ReportPapers() {
	}

	/** A draft with one contribution, one gap and one section that writes itself. */
	public static Document report() {
		var id = new UUID(0, 7);
		var report = new SecurityReport(id, ReviewExamples.YEAR, SecurityReport.State.DRAFT, "Rapport",
				"Kommunstyrelsen", null, "2026.117 KS", ReviewExamples.YEAR + 1, "Tills vidare", "", "Säkerhetschef",
				"Rapporten beskriver årets arbete.", null, null, 2);
		var areas = List.of(
				area(id, 1, "1.1", "Krisberedskap", "Övningen i mars hölls.\n\nDen visade tre brister.", false),
				area(id, 2, "1.2", "Brandskydd", "", false),
				area(id, 3, "1.4", "It-säkerhet och informationssäkerhet", "", true));
		return new ReportDocument(new CompleteReport(report, areas), ReviewExamples.review(),
				Locale.forLanguageTag("sv-SE"))
			.document();
	}

	private static ReportArea area(UUID report, int position, String number, String title, String text,
			boolean compiled) {
		return new ReportArea(new UUID(1, position), report, position, number, title, "Sara Holm", text, compiled, 0);
	}

}
