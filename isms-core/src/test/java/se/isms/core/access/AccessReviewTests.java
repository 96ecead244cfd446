package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessReviewTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	@Test
	void startsWithEverythingUndecided() {
		var review = started();

		assertThat(review.undecided()).isEqualTo(12);
		assertThat(review.completedOn()).isNull();
	}

	@Test
	void doesNotStartWithNothingToReview() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> AccessReview.start(UUID.randomUUID(), UUID.randomUUID(), 0, TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.review-of-nothing"));
	}

	@Test
	void isCompletedWithWhatIsLeft() {
		var completed = started().complete(2, TODAY.plusDays(10));

		assertThat(completed.completedOn()).isEqualTo(TODAY.plusDays(10));
		assertThat(completed.undecided()).isEqualTo(2);
	}

	@Test
	void isNotCompletedTwice() {
		var completed = started().complete(0, TODAY);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> completed.complete(0, TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.review-already-completed"));
	}

	@Test
	void leavesNoMoreUndecidedThanThereIs() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> started().complete(13, TODAY));
	}

	private static AccessReview started() {
		return AccessReview.start(UUID.randomUUID(), UUID.randomUUID(), 12, TODAY);
	}

}
