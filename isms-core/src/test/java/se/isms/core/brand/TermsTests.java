package se.isms.core.brand;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.isms.core.document.Block;
import se.isms.core.document.HtmlRenderer;
import se.isms.core.review.ReviewPapers;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TermsTests {

	private static final Terms SECTORS = new Terms("sektor", "sektorn", "sektorer", "sektorerna", "sector", "sectors");

	@Test
	void documentsUseTheWordsOfTheMunicipality() {
		var swedish = ReviewPapers.review("sv-SE");
		var html = new HtmlRenderer();

		assertThat(html.article(swedish)).contains("förvaltningar och bolag");
		assertThat(html.article(SECTORS.in(swedish))).contains("sektorer och bolag")
			.doesNotContain(" förvaltningar")
			.contains("Socialförvaltningen");
		assertThat(html.article(SECTORS.in(ReviewPapers.review("en-GB")))).contains("sectors and companies")
			.doesNotContain(" departments");
	}

	@Test
	void figuresAndPlacesStay() {
		var before = ReviewPapers.review("sv-SE");
		var after = SECTORS.in(before);

		assertThat(after.figures()).isEqualTo(before.figures());
		assertThat(after.headings()).extracting(Block.Heading::anchor)
			.isEqualTo(before.headings().stream().map(Block.Heading::anchor).toList());
	}

	@Test
	void theStandardWordsChangeNothing() {
		var document = ReviewPapers.review(Locale.ENGLISH.toLanguageTag());

		assertThat(Terms.STANDARD.in(document)).isSameAs(document);
	}

	@Test
	void whatIsNoWordIsRefused() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Terms("<b>", "sektorn", "sektorer", "sektorerna", "sector", "sectors"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly("<b>"));
	}

}
