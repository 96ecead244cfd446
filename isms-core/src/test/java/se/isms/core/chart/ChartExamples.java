package se.isms.core.chart;

import java.util.List;
import java.util.stream.Stream;

/** One chart of each kind. */
public final class ChartExamples {

	private ChartExamples() {
	}

	static Caption caption(String title) {
		return new Caption(title, title + ", i en mening.", "Vad", "Värde");
	}

	/** Bars of two series. */
	public static Bars bars() {
		return new Bars(caption("Socialförvaltningen har flest brister"), List.of("kritiska", "större"), List.of(
				new Bars.Row("Socialförvaltningen", List.of(6.0, 3.0), 12, "6 kritiska, 3 större"),
				new Bars.Row("Kultur- och utbildningsförvaltningen", List.of(0.0, 12.0), 12, "0 kritiska, 12 större")));
	}

	/** Two lines, one of them with a gap. */
	public static Lines lines() {
		return new Lines(caption("Övningarna blir fler"), List.of("2022", "2023", "2024"),
				List.of(new Lines.Series("Övade planer", List.of(2.0, 5.0, 8.0)),
						new Lines.Series("Planer", java.util.Arrays.asList(8.0, null, 9.0))));
	}

	/** Two departments in two areas. */
	public static HeatMap heatMap() {
		return new HeatMap(
				caption("En förvaltning är röd"), List.of("Risk", "Kontinuitet"), List.of(
						new HeatMap.Row("Socialförvaltningen",
								List.of(new HeatMap.Cell(Status.RED, "4", "röd, 4 brister",
										"/overview/findings?area=RISK"),
										new HeatMap.Cell(Status.GREEN, "0", "grön", null))),
						new HeatMap.Row("Samhällsbyggnadsförvaltningen",
								List.of(new HeatMap.Cell(Status.GREY, "0", "grå", null),
										new HeatMap.Cell(Status.ORANGE, "2", "orange", null)))));
	}

	/** Three grades of each of two kinds. */
	public static Matrix matrix() {
		return new Matrix(caption("Två risker är över gränsen"), "Konsekvens",
				List.of("Försumbar", "Måttlig", "Allvarlig"), "Sannolikhet", List.of("Låg", "Hög"),
				List.of(List.of(cell(Status.GREEN, 3), cell(Status.GREEN, 0), cell(Status.YELLOW, 1)),
						List.of(cell(Status.GREEN, 0), cell(Status.YELLOW, 4), cell(Status.RED, 2))));
	}

	private static Matrix.Cell cell(Status status, int count) {
		return new Matrix.Cell(status, count, status.name());
	}

	/** A process on two systems that share a supplier, one of which needs the process. */
	public static Graph graph() {
		return new Graph(caption("Hemtjänsten hänger på en leverantör"),
				List.of(new Graph.Node("p", "Hemtjänst", Status.RED), new Graph.Node("a", "Procapita", Status.ORANGE),
						new Graph.Node("b", "Trygghetslarmsystemet i hela kommunen", Status.GREEN),
						new Graph.Node("s", "Driftleverantören AB", Status.GREY)),
				List.of(new Graph.Edge("p", "a", false, ""), new Graph.Edge("p", "b", true, "kan ersättas"),
						new Graph.Edge("a", "s", false, ""), new Graph.Edge("b", "s", false, ""),
						new Graph.Edge("p", "s", true, "avtal"), new Graph.Edge("s", "p", false, "")));
	}

	/** A year with two things in one month. */
	public static Wheel wheel() {
		return new Wheel(caption("Två saker återstår i år"),
				List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"), 11,
				List.of(new Wheel.Item(3, "Ledningens genomgång", Status.GREEN, "klar"),
						new Wheel.Item(11, "Övning av reservrutiner i hemtjänsten", Status.ORANGE, "försenad"),
						new Wheel.Item(11, "Riskanalys av nya socialtjänstlagens systemstöd", Status.GREY,
								"ej påbörjad")));
	}

	/** All of them. */
	public static Stream<Chart> all() {
		return Stream.of(bars(), lines(), heatMap(), matrix(), graph(), wheel());
	}

}
