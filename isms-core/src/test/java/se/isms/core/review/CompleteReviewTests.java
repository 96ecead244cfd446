package se.isms.core.review;

import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.choice;
import static se.isms.core.review.ReviewExamples.review;

class CompleteReviewTests {

	private static final Conclusion DESIGNED = ReviewExamples.snapshot().conclusions().get(0);

	@Test
	void proposalStandsUntilSomebodyChoosesOtherwise() {
		var other = choice(ReviewChoice.Part.CONCLUSION, Criterion.EFFECTIVENESS.name(), "NO");
		var chosen = choice(ReviewChoice.Part.CONCLUSION, Criterion.DESIGNED.name(), "YES");

		assertThat(review(other).grade(DESIGNED)).isEqualTo(Grade.MAINLY);
		assertThat(review(chosen).grade(DESIGNED)).isEqualTo(Grade.YES);
	}

	@Test
	void focusIsWhatIsProposedOrPutInAndNotTakenOut() {
		var out = choice(ReviewChoice.Part.FOCUS, Theme.CONTINUITY.name(), "OUT");
		var in = choice(ReviewChoice.Part.FOCUS, Theme.KNOWLEDGE.name(), "IN");

		assertThat(review().focus()).containsExactly(Theme.CONTINUITY, Theme.ACCESS);
		assertThat(review(out, in).focus()).containsExactly(Theme.ACCESS, Theme.KNOWLEDGE);
	}

	@Test
	void choiceIsFoundByPartAndCode() {
		var in = choice(ReviewChoice.Part.FOCUS, "G", "IN");

		assertThat(review(in).choice(ReviewChoice.Part.FOCUS, "G")).contains(in);
		assertThat(review(in).choice(ReviewChoice.Part.INPUT, "G")).isEmpty();
	}

}
