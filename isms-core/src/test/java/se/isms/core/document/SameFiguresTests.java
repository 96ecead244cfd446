package se.isms.core.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.isms.core.document.Inline.Figure;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SameFiguresTests {

	private static final Pattern IN_HTML = Pattern.compile("data-figure=\"([^\"]+)\"[^>]*>([^<]*)<");

	private static final Pattern IN_SOURCES = Pattern.compile("(?m)^([A-Z]-\\d\\d) (.+?) (?:/\\S+|–)$");

	private final Document document = DocumentExamples.everyBlock();

	private final List<String> figures = this.document.figures().stream().map(SameFiguresTests::line).toList();

	@Test
	void standInHtml() {
		var html = new HtmlRenderer();

		assertThat(matches(IN_HTML, html.article(this.document))).isEqualTo(this.figures);
		assertThat(matches(IN_HTML, html.page(this.document))).isEqualTo(this.figures);
	}

	@Test
	void standInJson() {
		var json = JsonMapper.shared().readTree(new JsonRenderer().write(this.document)).get("figures");

		assertThat(json.valueStream()
			.map((figure) -> figure.get("id").asString() + " " + figure.get("display").asString()))
			.containsExactlyElementsOf(this.figures);
	}

	@Test
	void standInPdf() throws IOException {
		try (var pdf = Loader.loadPDF(new PdfRenderer().render(this.document, Instant.EPOCH))) {
			assertThat(matches(IN_SOURCES, new PDFTextStripper().getText(pdf))).isEqualTo(this.figures);
		}
	}

	private static String line(Figure figure) {
		return figure.id() + " " + figure.display();
	}

	private static List<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1) + " " + match.group(2)).toList();
	}

}
