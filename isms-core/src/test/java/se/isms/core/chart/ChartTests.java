package se.isms.core.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTests {

	private static final Palette PALETTE = new Palette("#1f4e79");

	@ParameterizedTest
	@MethodSource("se.isms.core.chart.ChartExamples#all")
	void staysInsideItsPicture(Chart chart) {
		var drawing = chart.drawing();

		assertThat(drawing.shapes()).isNotEmpty().allSatisfy((shape) -> assertInside(drawing, shape));
	}

	@ParameterizedTest
	@MethodSource("se.isms.core.chart.ChartExamples#all")
	void saysInWordsWhatItShows(Chart chart) throws Exception {
		var svg = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(Svg.onScreen(chart, "c", PALETTE))))
			.getDocumentElement();

		assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.caption().title());
		assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.caption().description());
		assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("c-title c-desc");
		assertThat(chart.numbers().rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).hasSameSizeAs(chart.numbers().columns()));
	}

	@ParameterizedTest
	@MethodSource("se.isms.core.chart.ChartExamples#all")
	void bringsNoStyleThatAStrictPageRefuses(Chart chart) {
		assertThat(Svg.onScreen(chart, "c", PALETTE)).doesNotContain("style=", "<style", "<script");
	}

	@ParameterizedTest
	@MethodSource("se.isms.core.chart.ChartExamples#all")
	void isPaintedThreeTimesAsFine(Chart chart) throws IOException {
		var image = ImageIO.read(new ByteArrayInputStream(Picture.png(chart.drawing(), PALETTE)));

		assertThat(image.getWidth()).isEqualTo((int) Math.ceil(chart.drawing().width() * 3));
		assertThat(image.getHeight()).isEqualTo((int) Math.ceil(chart.drawing().height() * 3));
	}

	private static void assertInside(Drawing drawing, Shape shape) {
		if (shape instanceof Shape.Box box) {
			assertThat(box.x()).isGreaterThanOrEqualTo(-0.01);
			assertThat(box.right()).isLessThanOrEqualTo(drawing.width() + 0.01);
			assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height() + 0.01);
		}
		else if (shape instanceof Shape.Path path) {
			assertThat(path.points()).allSatisfy((point) -> {
				assertThat(point.x()).isBetween(-0.01, drawing.width() + 0.01);
				assertThat(point.y()).isBetween(-0.01, drawing.height() + 0.01);
			});
		}
		else if (shape instanceof Shape.Words words) {
			assertThat(words.y()).isBetween(0.0, drawing.height());
			assertThat(start(words)).as(words.text()).isGreaterThanOrEqualTo(-0.01);
			assertThat(start(words) + Text.width(words.text())).as(words.text())
				.isLessThanOrEqualTo(drawing.width() + 0.01);
		}
		else if (shape instanceof Shape.Linked linked) {
			linked.shapes().forEach((one) -> assertInside(drawing, one));
		}
	}

	private static double start(Shape.Words words) {
		return switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - Text.width(words.text()) / 2;
			case END -> words.x() - Text.width(words.text());
		};
	}

}
