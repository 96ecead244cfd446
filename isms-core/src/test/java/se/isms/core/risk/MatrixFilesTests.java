package se.isms.core.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MatrixFilesTests {

	private final MatrixFiles files = new MatrixFiles();

	private final String library = text("library.yaml");

	private final String domain = text("domain.json");

	@Test
	void readsALibraryWithTheProbabilityFirst() {
		var scale = read(this.library);

		assertThat(scale.matrix()).isEqualTo(ScaleExamples.uneven().matrix());
		assertThat(scale.name()).isEqualTo("Ojämn matris");
		assertThat(scale.threshold()).isOne();
		assertThat(scale.likelihoods().get(0))
			.isEqualTo(new Anchor(new Words("Sällan", "Rare"), new Words("En gång på tio år", "Once in ten years")));
		assertThat(scale.consequences()).extracting(anchor -> anchor.name().en())
			.containsExactly("Small", "Medium", "Large");
	}

	@Test
	void readsADomainTurnedOver() {
		var scale = read(this.domain);

		assertThat(scale.matrix()).isEqualTo(ScaleExamples.uneven().matrix());
		assertThat(scale.name()).isEqualTo("exempel standard D");
		assertThat(scale.likelihoods()).extracting(anchor -> anchor.name())
			.containsExactly(new Words("selten", "rare"), new Words("Steg 2", "Step 2"));
	}

	@Test
	void coloursLevelsByTheirOrder() {
		assertThat(read(this.library).levels()).extracting(RiskLevel::tone)
			.containsExactly(RiskLevel.Tone.GREEN, RiskLevel.Tone.YELLOW, RiskLevel.Tone.ORANGE, RiskLevel.Tone.RED);
	}

	@Test
	void refusesAMissingRow() {
		refuses("refused.scale-rows", this.library.replace("        - [0, 2, 3]\n", ""), 1, 2);
		refuses("refused.matrix-rows", this.domain.replace("[ { \"ordinalValue\": 0 }, { \"ordinalValue\": 2 } ],", ""),
				"riskDefinitions.standard.categories[1].valueMatrix", 2, 3);
	}

	@Test
	void refusesARowOfAnotherSize() {
		refuses("refused.scale-cells", this.library.replace("[0, 2, 3]", "[0, 2]"), 2, 2, 3);
		refuses("refused.matrix-cells", this.domain.replace("[ { \"ordinalValue\": 1 }, { \"ordinalValue\": 3 } ]",
				"[ { \"ordinalValue\": 1 } ]"), "riskDefinitions.standard.categories[1].valueMatrix[2]", 1, 2);
	}

	@Test
	void refusesAPlaceOutsideTheLevels() {
		refuses("refused.matrix-index", this.library.replace("[0, 2, 3]", "[0, 2, 4]"),
				"objects.risk_matrix[0].grid[1][2]", 4, 4);
		refuses("refused.matrix-index", this.library.replace("[0, 0, 1]", "[-1, 0, 1]"),
				"objects.risk_matrix[0].grid[0][0]", -1, 4);
		refuses("refused.matrix-index",
				this.domain.replace("{ \"ordinalValue\": 1 }, { \"ordinalValue\": 3 } ]\n          ]",
						"{ \"ordinalValue\": 1 }, { \"ordinalValue\": 4 } ]\n          ]"),
				"riskDefinitions.standard.categories[1].valueMatrix[2][1].ordinalValue", 4, 4);
	}

	@Test
	void refusesALevelThatFalls() {
		refuses("refused.scale-falls-likelihood", this.library.replace("[0, 2, 3]", "[0, 2, 0]"), 2, 3, 2, 1);
		refuses("refused.scale-falls-consequence", this.library.replace("[0, 0, 1]", "[0, 1, 0]"), 1, 3, 2, 1);
		refuses("refused.scale-falls-consequence",
				this.domain.replace("[ { \"ordinalValue\": 0 }, { \"ordinalValue\": 0 } ]",
						"[ { \"ordinalValue\": 1 }, { \"ordinalValue\": 0 } ]"),
				1, 2, 2, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a: b", "[1, 2]", "{}", "objects: {}", "{\"riskDefinitions\": {}}" })
	void saysThatAFileHasNoMatrix(String file) {
		refuses("refused.matrix-none", file);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "a: [", "{\"a\": ", "a: 1\na: 2", "a: &x [1]\nb: *x\nc: *x", "!!java.net.URL [\"http://a\"]" })
	void readsNothingThatIsBrokenOrMoreThanValues(String file) {
		refuses("refused.matrix-unreadable", file);
	}

	@Test
	void refusesWhatIsTooDeepOrTooLarge() {
		refuses("refused.matrix-unreadable", "a: " + "[".repeat(60) + "]".repeat(60));
		refuses("refused.matrix-unreadable", "{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}");
		refuses("refused.matrix-too-large", "#".repeat(MatrixFiles.LARGEST + 1), 512);
	}

	@Test
	void refusesWhatStandsInTheWrongPlace() {
		refuses("refused.matrix-part", this.library.replace("[0, 2, 3]", "[0, 2, high]"),
				"objects.risk_matrix[0].grid[1][2]");
		refuses("refused.matrix-part", this.library.replaceFirst("(?s)grid:.*", "grid: none\n"),
				"objects.risk_matrix[0].grid");
	}

	@Test
	void readsTheChosenOneOfSeveral() {
		var second = "\n"
				+ this.library.substring(this.library.indexOf("    - ref_id")).replace("Ojämn matris", "Andra");
		var both = (this.library.stripTrailing() + second).getBytes(StandardCharsets.UTF_8);

		assertThat(this.files.read(both, 2).name()).isEqualTo("Andra");
		for (int number : List.of(0, 3)) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.files.read(both, number))
				.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.matrix-which"));
		}
	}

	private ScaleDefinition read(String file) {
		return this.files.read(file.getBytes(StandardCharsets.UTF_8)).get(0);
	}

	private void refuses(String key, String file, Object... arguments) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(file)).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			if (arguments.length > 0) {
				assertThat(refused.arguments()).isEqualTo(List.of(arguments));
			}
		});
	}

	private static String text(String name) {
		try (var file = MatrixFilesTests.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
