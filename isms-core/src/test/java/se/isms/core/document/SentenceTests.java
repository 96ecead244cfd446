package se.isms.core.document;

import java.util.Map;

import org.junit.jupiter.api.Test;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SentenceTests {

	private final Figure analyses = DocumentExamples.RISK_ANALYSES;

	private final Map<String, Figure> figures = Map.of("K-01", this.analyses);

	@Test
	void putsFiguresInTheirPlaces() {
		var sentence = Sentence.parse("Riskanalys finns i {K-01} förvaltningar", this.figures);

		assertThat(sentence).containsExactly(new Words("Riskanalys finns i "), this.analyses,
				new Words(" förvaltningar"));
	}

	@Test
	void beginsAndEndsWithFigures() {
		assertThat(Sentence.parse("{K-01}{ K-01 }", this.figures)).containsExactly(this.analyses, this.analyses);
	}

	@Test
	void namesTheFigureThatIsMissing() {
		assertThatExceptionOfType(UnknownFigure.class).isThrownBy(() -> Sentence.parse("Se {K-99}.", this.figures))
			.withMessageContaining("'K-99'")
			.withMessageContaining("Se {K-99}.")
			.satisfies((unknown) -> assertThat(unknown.id()).isEqualTo("K-99"));
	}

	@Test
	void readsTwoBracesAsOne() {
		assertThat(Sentence.parse("Mängden {{K-01} och }", this.figures))
			.containsExactly(new Words("Mängden {K-01} och }"));
	}

	@Test
	void refusesABraceThatIsNotClosed() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sentence.parse("Se {K-01", this.figures))
			.withMessageContaining("Se {K-01");
	}

	@Test
	void makesNothingOfNothing() {
		assertThat(Sentence.parse("", this.figures)).isEmpty();
	}

}
