package se.isms.core.document;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JsonRendererTests {

	private final JsonRenderer renderer = new JsonRenderer();

	@Test
	void readsBackWhatItWrote() {
		var document = DocumentExamples.everyBlock();

		assertThat(this.renderer.read(this.renderer.write(document))).isEqualTo(document);
	}

	@Test
	void keepsTheRegionOfTheLanguageAndWhatIsMissing() {
		var cover = new Cover("Titel", null, "Lindhaga kommun", List.of(), false, null, "1");
		var document = new Document("d", Locale.forLanguageTag("sv-SE"), cover, List.of());

		assertThat(this.renderer.read(this.renderer.write(document))).isEqualTo(document);
	}

	@Test
	void namesTheKindOfEachBlock() {
		assertThat(this.renderer.write(DocumentExamples.everyBlock())).startsWith("{\"format\":\"isms-document-1\"")
			.contains("{\"type\":\"heading\",\"level\":1,\"number\":\"1\"", "{\"type\":\"bar-chart\"",
					"{\"type\":\"figure\",\"id\":\"K-01\",\"display\":\"9 av 12 (75 %)\"");
	}

	@Test
	void refusesAnotherFormat() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.renderer.read("{\"format\":\"isms-document-2\"}"))
			.withMessageContaining("isms-document-2");
	}

}
