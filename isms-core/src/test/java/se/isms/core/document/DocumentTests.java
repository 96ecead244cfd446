package se.isms.core.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DocumentTests {

	@Test
	void tellsItsFiguresInReadingOrder() {
		assertThat(DocumentExamples.everyBlock().figures()).extracting(Figure::id)
			.containsExactly("K-01", "K-03", "K-02", "P-01");
	}

	@Test
	void refusesToSkipALevel() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> DocumentExamples.document(false, new Heading(1, null, "Ett"), new Heading(3, null, "Tre")))
			.withMessageContaining("Tre");
	}

	@Test
	void climbsSeveralLevelsAtOnce() {
		assertThatNoException().isThrownBy(() -> DocumentExamples.document(false, new Heading(1, "1", "A"),
				new Heading(2, "1.1", "B"), new Heading(3, null, "C"), new Heading(1, "2", "D")));
	}

	@Test
	void refusesTwoHeadingsWithOneAnchor() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> DocumentExamples.document(false, new Heading(1, null, "Lika"), new Heading(1, null, "Lika")))
			.withMessageContaining("s-lika");
	}

	@Test
	void makesAnchorsOfSwedishHeadings() {
		assertThat(new Heading(1, "1.4", "Åtkomst & övning?").anchor()).isEqualTo("s-1-4-atkomst-ovning");
	}

	@Test
	void refusesARowThatDoesNotFit() {
		var columns = List.of(new Table.Column("Ett", false), new Table.Column("Två", true));

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Table("Sned", columns, List.of(List.of(List.of(new Words("bara ett"))))))
			.withMessageContaining("Sned");
	}

	@Test
	void refusesFiguresThatLeadElsewhere() {
		for (var source : List.of("javascript:alert(1)", "//example.org/x", "https://example.org", "/a b", "\\x")) {
			assertThatIllegalArgumentException().isThrownBy(() -> new Figure("K-01", "1", source));
		}
	}

	@Test
	void refusesBarsThatCannotBeDrawn() {
		assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Bar("a", -1, 4, "-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Bar("a", 1, 0, "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Bar("a", Double.NaN, 4, "?"));
	}

	@Test
	void refusesAnAccentThatCannotBeRead() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Theme("#ffcc00")).withMessageContaining("pale");
		assertThatIllegalArgumentException().isThrownBy(() -> new Theme("blue"));
	}

}
