package se.isms.core.chart;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BarsTests {

	@Test
	void drawsBarsAsSharesOfTheirTrack() {
		var drawing = bars(row("Full", 12, 12), row("Halv", 3, 6), row("Tom", 0, 4), row("Över", 9, 6)).drawing();
		double track = boxes(drawing, "track").get(0).width();

		assertThat(boxes(drawing, "bar")).extracting((bar) -> bar.width() / track).containsExactly(1.0, 0.5, 0.0, 1.0);
	}

	@Test
	void drawsSeriesOneAfterTheOtherFromZero() {
		var drawing = ChartExamples.bars().drawing();
		var track = boxes(drawing, "track").get(0);
		// Two boxes are the key of the series.
		var bars = boxes(drawing, "bar").subList(2, 4);

		assertThat(bars.get(0).x()).isEqualTo(track.x());
		assertThat(bars.get(0).width()).isEqualTo(track.width() / 2);
		assertThat(bars.get(1).x()).isEqualTo(bars.get(0).right());
		assertThat(bars.get(1).width()).isEqualTo(track.width() / 4);
	}

	@Test
	void hatchesEverySeriesButTheFirst() {
		var box = new Shape.Box("bar", 10, 20, 30, 14, 0, Ink.ACCENT);

		assertThat(Hatch.over(box, 0)).isEmpty();
		for (int series = 1; series < Chart.MOST_SERIES; series++) {
			assertThat(Hatch.over(box, series)).isNotEmpty()
				.allSatisfy((line) -> assertThat(((Shape.Path) line).points()).allSatisfy((point) -> {
					assertThat(point.x()).isBetween(10.0, 40.0);
					assertThat(point.y()).isBetween(20.0, 34.0);
				}));
		}
	}

	@Test
	void keepsRowsApart() {
		var drawing = bars(row("Kort", 1, 2), row("Kultur- och utbildningsförvaltningen i Lindhaga", 1, 2),
				row("Kort", 1, 2))
			.drawing();
		var lines = drawing.shapes()
			.stream()
			.filter((shape) -> shape instanceof Shape.Words words && words.anchor() == Shape.Anchor.END)
			.map(Shape.Words.class::cast)
			.filter((words) -> !words.text().equals("1"))
			.toList();

		assertThat(lines).hasSizeGreaterThan(3).extracting(Shape.Words::y).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void refusesBarsThatCannotBeDrawn() {
		assertThatIllegalArgumentException().isThrownBy(() -> row("a", -1, 4));
		assertThatIllegalArgumentException().isThrownBy(() -> row("a", 1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> row("a", Double.NaN, 4));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Bars(ChartExamples.caption("Sex"), List.of("1", "2", "3", "4", "5", "6"), List.of()));
	}

	private static Bars bars(Bars.Row... rows) {
		return new Bars(ChartExamples.caption("Titel"), List.of(), List.of(rows));
	}

	private static Bars.Row row(String label, double value, double max) {
		return new Bars.Row(label, List.of(value), max, "1");
	}

	private static List<Shape.Box> boxes(Drawing drawing, String role) {
		return drawing.shapes()
			.stream()
			.flatMap((shape) -> (shape instanceof Shape.Box box) ? Stream.of(box) : Stream.empty())
			.filter((box) -> box.role().equals(role))
			.toList();
	}

}
