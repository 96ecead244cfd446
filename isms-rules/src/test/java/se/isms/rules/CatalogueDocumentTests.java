package se.isms.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueDocumentTests {

	private static final Path KEPT = Path.of("docs/catalogue.md");

	private static final Path FRESH = Path.of("target/catalogue.md");

	@Test
	void catalogueThatIsReadIsTheOneThatJudges() throws IOException {
		Files.writeString(FRESH, new CatalogueDocument().text());

		assertThat(KEPT).as("copy %s to %s", FRESH, KEPT).hasSameTextualContentAs(FRESH);
	}

}
