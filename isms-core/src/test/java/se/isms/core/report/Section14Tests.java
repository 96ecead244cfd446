package se.isms.core.report;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.document.Block;
import se.isms.core.document.Inline;
import se.isms.core.review.ReviewExamples;

import static org.assertj.core.api.Assertions.assertThat;

class Section14Tests {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	@ParameterizedTest
	@ValueSource(strings = { "sv-SE", "en-GB" })
	void figuresAreThoseOfTheReview(String tag) {
		var language = Locale.forLanguageTag(tag);
		var snapshot = ReviewExamples.review().review().snapshot();
		var figures = section(language).blocks()
			.stream()
			.flatMap(Block::inlines)
			.filter(Inline.Figure.class::isInstance)
			.map(Inline.Figure.class::cast)
			.toList();

		assertThat(figures).extracting(Inline.Figure::id)
			.containsExactly("N-ACT", "N-RUN", "K-07", "N-PLAN", "K-05", "K-01", "N-BRIEF", "K-20", "K-08", "K-09",
					"K-11");
		assertThat(figures).allSatisfy(
				figure -> assertThat(figure.display()).isEqualTo(snapshot.indicator(figure.id()).display(language)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv-SE", "en-GB" })
	void nothingIsLeftToFillIn(String tag) {
		assertThat(text(Locale.forLanguageTag(tag))).doesNotContain("{K", "{N", "[", "null")
			.doesNotContainPattern("\\.[A-Z_]+\\b");
	}

	@Test
	void tellsAssignmentExercisesAndTraining() {
		assertThat(text(SWEDISH)).contains("4 mars 2025", "30 dagar", "Månad utan IT", "1 februari 2025", "24 månader");
	}

	@Test
	void namesThoseWhoAreSilent() {
		assertThat(text(SWEDISH)).contains("alla förvaltningar och bolag",
				"Inget svar har kommit från Kultur- och utbildningsförvaltningen och Räddningstjänstförbundet, som räknas med");
		assertThat(text(Locale.ENGLISH)).contains("all departments and companies", "No answer has come from ");
	}

	@Test
	void tellsToWhomTheAssignmentWasGivenWhereThatWasNotAll() {
		var some = text(section(SWEDISH, List.of("Socialförvaltningen", "Energi {AB}"), List.of()));

		assertThat(some).contains("till dessa: Socialförvaltningen och Energi AB}.")
			.doesNotContain("alla förvaltningar och bolag", "Inget svar");
	}

	@Test
	void tellsTheFocusAreasOfTheComingYear() {
		assertThat(text(Locale.ENGLISH)).contains("In 2026")
			.contains("continuity and access and two-factor authentication")
			.doesNotContain("knowledge of employees");
	}

	@Test
	void ownWordsKeepTheirBraces() {
		assertThat(text(Locale.ENGLISH)).startsWith("The threat");
	}

	private static String text(Locale language) {
		return text(section(language));
	}

	private static String text(Section14 section) {
		return String.join("", section.blocks().stream().flatMap(Block::inlines).map(Inline::text).toList());
	}

	private static Section14 section(Locale language) {
		return new Section14(ReviewExamples.review(), language);
	}

	private static Section14 section(Locale language, List<String> assignedTo, List<String> silent) {
		return new Section14(ReviewExamples.review(assignedTo, silent), language);
	}

}
