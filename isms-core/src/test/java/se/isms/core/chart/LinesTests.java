package se.isms.core.chart;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LinesTests {

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "5, 1, 5", "6, 2, 3", "41, 10, 5", "100, 20, 5", "0.4, 0.1, 4", "1200, 500, 3" })
	void choosesRoundNumbersForItsAxis(double greatest, double step, int steps) {
		var scale = Scale.to(greatest);

		assertThat(scale.step()).isCloseTo(step, org.assertj.core.data.Offset.offset(1e-9));
		assertThat(scale.steps()).isEqualTo(steps);
		assertThat(scale.end()).isGreaterThanOrEqualTo(greatest - 1e-9);
	}

	@Test
	void startsAtZero() {
		var drawing = lines(0.0, 50.0, 100.0).drawing();
		var points = paths(drawing, "line").get(0).points();
		var grid = paths(drawing, "grid");

		assertThat(points.get(0).y()).isEqualTo(grid.get(0).points().get(0).y());
		assertThat(points.get(1).y()).isEqualTo((points.get(0).y() + points.get(2).y()) / 2);
		assertThat(points.get(2).y()).isEqualTo(grid.get(grid.size() - 1).points().get(0).y());
	}

	@Test
	void leavesAGapWhereNothingIsKnown() {
		var drawing = lines(1.0, 2.0, null, 3.0, 4.0).drawing();

		assertThat(paths(drawing, "line")).extracting((line) -> line.points().size()).containsExactly(2, 2);
		assertThat(paths(drawing, "dot")).hasSize(4);
		assertThat(lines(1.0, null, 3.0).numbers().rows()).containsExactly(List.of("a", "1", "–", "3"));
	}

	@Test
	void tellsLinesApartWithoutColour() {
		var drawing = ChartExamples.lines().drawing();

		assertThat(paths(drawing, "dot")).extracting((dot) -> dot.points().size()).contains(24, 4);
		assertThat(paths(drawing, "line")).extracting(Shape.Path::dash).first().isEqualTo(List.of());
	}

	@Test
	void keepsNamesApart() {
		var names = LinesDrawing.apart(List.of(new LinesDrawing.Name(0, 230), new LinesDrawing.Name(1, 229),
				new LinesDrawing.Name(2, 228), new LinesDrawing.Name(3, 20)));

		assertThat(names).extracting(LinesDrawing.Name::series).containsExactly(3, 2, 1, 0);
		for (int i = 1; i < names.size(); i++) {
			assertThat(names.get(i).y() - names.get(i - 1).y()).isGreaterThanOrEqualTo(Text.LINE);
		}
		assertThat(names.get(3).y()).isLessThanOrEqualTo(230);
	}

	@Test
	void refusesASixthLine() {
		var one = new Lines.Series("a", List.of(1.0, 2.0));

		assertThatIllegalArgumentException().isThrownBy(() -> new Lines(ChartExamples.caption("Sex"), List.of("1", "2"),
				List.of(one, one, one, one, one, one)));
	}

	private static Lines lines(Double... values) {
		var steps = Arrays.stream(values).map(String::valueOf).toList();
		return new Lines(ChartExamples.caption("Titel"), steps, List.of(new Lines.Series("a", Arrays.asList(values))));
	}

	private static List<Shape.Path> paths(Drawing drawing, String role) {
		return drawing.shapes()
			.stream()
			.filter((shape) -> shape instanceof Shape.Path path && path.role().equals(role))
			.map(Shape.Path.class::cast)
			.toList();
	}

}
