package se.isms.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Strong;
import se.isms.core.document.Inline.Words;

/** Short documents for tests. */
public final class DocumentExamples {

	public static final Figure RISK_ANALYSES = new Figure("K-01", "9 av 12 (75 %)", "/review/2022/figures/K-01");

	public static final Figure PLANS = new Figure("K-02", "41 av 60 (68 %)", "/review/2022/figures/K-02");

	public static final Figure EXERCISES = new Figure("K-03", "4", null);

	private DocumentExamples() {
	}

	/** A document with each kind of block, and with text that wants to be markup. */
	public static Document everyBlock() {
		var figures = Map.of("K-01", RISK_ANALYSES, "K-02", PLANS, "K-03", EXERCISES);
		return document(true, new Heading(1, "1", "Årlig rapportering"), new Heading(2, "1.1", "Läget i år"),
				new Paragraph(Sentence.parse("Riskanalys finns i {K-01} förvaltningar.", figures)),
				new Bullets(List.of(Sentence.parse("Övningar: {K-03}", figures),
						List.of(new Strong("Kvar"), new Words(" att göra <script>alert('1')</script> & mer \u0007❤")))),
				new Heading(3, null, "Planer per förvaltning"), plansTable(figures), plansChart(),
				new Callout(Callout.Kind.DECISION, List.of(new Words("Rapporten godkänns."))),
				new Callout(Callout.Kind.GAP, List.of(new Words("Bostadsbolaget har inte svarat."))),
				new Heading(2, "1.2", "Nästa år"),
				new Table("Tom", List.of(new Table.Column("Åtgärd", false)), List.of()));
	}

	/** A document with these blocks. */
	public static Document document(boolean draft, Block... blocks) {
		var fields = List.of(new Cover.Field("Beslutande instans", "Kommunstyrelsen"),
				new Cover.Field("Datum för beslut", ""));
		var cover = new Cover("Säkerhetsorganisationen 2022", "Årlig rapport", "Lindhaga kommun", fields, draft,
				"2023.141 KS", "3");
		return new Document("SO-2022", Locale.forLanguageTag("sv"), cover, List.of(blocks));
	}

	private static Table plansTable(Map<String, Figure> figures) {
		return new Table("Kontinuitetsplaner",
				List.of(new Table.Column("Förvaltning", false), new Table.Column("Planer", true),
						new Table.Column("Anmärkning", false)),
				List.of(List.of(List.of(new Words("Alla")), Sentence.parse("{K-02}", figures), List.of())));
	}

	private static BarChart plansChart() {
		return new BarChart("Bostadsbolaget saknar planer", "Andel processer med plan per förvaltning.",
				List.of(new BarChart.Bar("Socialförvaltningen", 11, 14,
						new Figure("P-01", "11 av 14", "/review/2022/figures/P-01")),
						new BarChart.Bar("Bostadsbolaget", 0, 4, "0 av 4")));
	}

}
