package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * What exercises and real use have shown of a plan.
 *
 * @param id of the plan
 * @param label the process it is for
 * @param practisedOn the last exercise in practice, with a result
 * @param unrecordedOn the last exercise that was held and has no result
 * @param taughtOn the last time that showed that the plan has to be changed
 */
public record PracticeFact(UUID id, int version, UUID unitId, String label, @Nullable LocalDate adoptedOn,
		@Nullable LocalDate practisedOn, @Nullable LocalDate unrecordedOn,
		@Nullable LocalDate taughtOn) implements Fact {

	/** Adopted before it was seen that it has to be changed. */
	public boolean olderThanItsLessons() {
		return this.taughtOn != null && this.adoptedOn != null && this.adoptedOn.isBefore(this.taughtOn);
	}

	/** Held since the last exercise with a result, on a day that is over. */
	public boolean unrecordedSince(@Nullable LocalDate exercised, LocalDate today) {
		return this.unrecordedOn != null && this.unrecordedOn.isBefore(today)
				&& (exercised == null || exercised.isBefore(this.unrecordedOn));
	}

}
