package se.isms.core.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HeatMapAndMatrixTests {

	private static final Palette PALETTE = new Palette("#1f4e79");

	@Test
	void heatMapLeadsFromEachCellThatHasAPageBehindIt() {
		var svg = Svg.onScreen(ChartExamples.heatMap(), "map", PALETTE);

		assertThat(svg).containsOnlyOnce("<a href=\"/overview/findings?area=RISK\" aria-label=\"röd, 4 brister\">")
			.contains("role=\"group\"");
		assertThat(Svg.onPaper(ChartExamples.heatMap(), "map", PALETTE, 627)).doesNotContain("<a ")
			.contains("role=\"img\"", "width=\"627\"", "alt=\"En förvaltning är röd. ");
	}

	@Test
	void matrixHasItsOriginBelowToTheLeft() {
		var cells = ChartExamples.matrix()
			.drawing()
			.shapes()
			.stream()
			.filter((shape) -> shape instanceof Shape.Box box && box.role().equals("cell"))
			.map(Shape.Box.class::cast)
			.toList();

		assertThat(cells).hasSize(6);
		assertThat(cells.get(2).fill()).isEqualTo(Ink.RED_SOFT);
		assertThat(cells.get(2).x()).isGreaterThan(cells.get(3).x());
		assertThat(cells.get(2).y()).isLessThan(cells.get(3).y());
		assertThat(ChartExamples.matrix().numbers().rows().get(0)).containsExactly("Hög", "0, GREEN", "4, YELLOW",
				"2, RED");
	}

	@Test
	void everyStatusHasAShapeOfItsOwn() {
		assertThat(List.of(Status.values()))
			.extracting((status) -> ((Shape.Path) status.mark(0, 0, 5)).points().size() + " "
					+ (((Shape.Path) status.mark(0, 0, 5)).fill() == null))
			.doesNotHaveDuplicates();
	}

	@Test
	void wheelSetsItemsIntoTheirMonths() {
		var items = ChartExamples.wheel()
			.drawing()
			.shapes()
			.stream()
			.filter((shape) -> shape instanceof Shape.Path path && path.role().equals("item") && path.fill() != null)
			.map((shape) -> middle((Shape.Path) shape))
			.toList();

		// March is to the right and under the top; November is to the left.
		assertThat(items).hasSize(3);
		assertThat(items.get(0).x()).isGreaterThan(152);
		assertThat(items.subList(1, 3)).allSatisfy((item) -> assertThat(item.x()).isLessThan(152));
		assertThat(items.get(1)).isNotEqualTo(items.get(2));
	}

	@Test
	void refusesWhatDoesNotFit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new HeatMap(ChartExamples.caption("Sned"),
				List.of("a", "b"), List.of(new HeatMap.Row("r", List.of()))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Wheel.Item(13, "a", Status.GREY, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Matrix.Cell(Status.GREY, -1, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Caption(" ", "x", "", ""));
	}

	@Test
	void escapesWhatWantsToBeMarkup() {
		var bars = new Bars(ChartExamples.caption("<b>\u0007&"), List.of(),
				List.of(new Bars.Row("'\"<", List.of(1.0), 1, ">")));

		assertThat(Svg.onScreen(bars, "c", PALETTE)).contains("&lt;b&gt;\uFFFD&amp;", "&#39;&quot;&lt;")
			.doesNotContain("<b>");
	}

	private static Point middle(Shape.Path disc) {
		double x = disc.points().stream().mapToDouble(Point::x).average().orElseThrow();
		double y = disc.points().stream().mapToDouble(Point::y).average().orElseThrow();
		return new Point(x, y);
	}

}
