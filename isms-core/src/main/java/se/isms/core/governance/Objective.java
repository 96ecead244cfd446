package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An objective (mål) of a year, how it is measured and what came of it. */
public record Objective(@Id UUID id, int year, String title, @Nullable String metric, @Nullable String target,
		@Nullable LocalDate dueOn, @Nullable Outcome outcome, @Nullable UUID ownerId,
		@Version @Nullable Integer version) {

	/** What came of it. */
	public enum Outcome {

		ACHIEVED, PARTLY, NOT_ACHIEVED

	}

}
