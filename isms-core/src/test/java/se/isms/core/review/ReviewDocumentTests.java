package se.isms.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.document.Block;
import se.isms.core.document.Document;
import se.isms.core.document.HtmlRenderer;
import se.isms.core.document.Inline;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.choice;
import static se.isms.core.review.ReviewExamples.review;

class ReviewDocumentTests {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	@ParameterizedTest
	@ValueSource(strings = { "sv-SE", "en-GB" })
	void everyIndicatorIsShownAsTheSnapshotHasIt(String tag) {
		var language = Locale.forLanguageTag(tag);
		var figures = document(review(), language).figures();

		assertThat(ReviewExamples.indicators())
			.allSatisfy(indicator -> assertThat(figures).filteredOn(figure -> figure.id().equals(indicator.id()))
				.isNotEmpty()
				.allSatisfy(figure -> assertThat(figure.display()).isEqualTo(indicator.display(language)))
				.allSatisfy(figure -> assertThat(figure.source())
					.isEqualTo("/reports/reviews/2025/figures/" + indicator.id())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv-SE", "en-GB" })
	void noTokenAndNoKeyIsLeft(String tag) {
		var text = text(document(review(), Locale.forLanguageTag(tag)));

		assertThat(text).doesNotContain("{K-", "{N-", "[0]", "{0}", "null")
			.doesNotContainPattern("(grade|theme|criterion|cap|column|chapter)\\.[A-Za-z]");
	}

	@Test
	void ownWordsKeepTheirBraces() {
		assertThat(text(document(review(), SWEDISH))).contains("Hotet {ökar}.");
		assertThat(text(document(review(), Locale.ENGLISH))).contains("The threat {grows}.");
	}

	@Test
	void chaptersAreNumberedInOrder() {
		assertThat(document(review(), Locale.ENGLISH).headings().stream().filter(heading -> heading.level() == 1))
			.extracting(Block.Heading::line)
			.hasSize(10)
			.startsWith("1 Summary", "2 Purpose, scope and method")
			.endsWith("9 Decisions", "10 Appendix: figures and rules");
	}

	@Test
	void inputWithoutContentIsAGapUntilSomebodySaysSo() {
		var said = choice(ReviewChoice.Part.INPUT, Input.A.name(), "Inga tidigare beslut.");

		assertThat(gaps(review())).isEqualTo(gaps(review(said)) + 1);
		assertThat(text(document(review(said), SWEDISH))).contains("Inga tidigare beslut.");
	}

	@Test
	void otherGradeThanProposedTellsBothAndWhy() {
		var chosen = choice(ReviewChoice.Part.CONCLUSION, Criterion.DESIGNED.name(), Grade.YES.name());

		assertThat(text(document(review(chosen), Locale.ENGLISH)))
			.contains("The proposal was Mainly. Ledningen ser mer.");
	}

	@Test
	void decisionsStandWithWhoAndWhen() {
		var decision = new ReviewDecision(UUID.randomUUID(), new UUID(0, 1), "Alla nämnder övar", "Kommundirektören",
				LocalDate.of(2026, 9, 30), "Inom ram", ReviewDecision.Status.OPEN, 0);
		var decided = new CompleteReview(ReviewExamples.managementReview(), List.of(), List.of(decision));

		assertThat(text(document(decided, SWEDISH))).contains("Alla nämnder övar", "Kommundirektören", "2026-09-30");
	}

	@Test
	void appendixTellsWhatWasDecidedAboutRules() {
		assertThat(text(document(review(), SWEDISH))).contains("Undantag för Räddningstjänsten till och med 2026-03-31",
				"Byter system i mars.", "Karin Dahl, 2025-06-01");
	}

	private static long gaps(CompleteReview review) {
		return document(review, SWEDISH).blocks()
			.stream()
			.filter(block -> block instanceof Block.Callout callout && callout.kind() == Block.Callout.Kind.GAP)
			.count();
	}

	private static String text(Document document) {
		return String.join("\n", document.blocks().stream().flatMap(Block::inlines).map(Inline::text).toList())
				+ new HtmlRenderer().page(document);
	}

	private static Document document(CompleteReview review, Locale language) {
		return new ReviewDocument(review, new RuleCatalogue() {

			@Override
			public List<RuleDefinition> rules() {
				return List.of();
			}

			@Override
			public String title(String rule, Locale language) {
				return "Riskanalys saknas";
			}

		}, language).document();
	}

}
