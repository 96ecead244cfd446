package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.improvement.Action;

/** An observation with the plan that it is about and what became of it. */
public record ObservationRow(UUID id, String seen, boolean good, Observation.@Nullable Weight weight,
		@Nullable UUID planId, @Nullable String process, boolean changesPlan, @Nullable UUID actionId,
		Action.@Nullable State actionState, @Nullable String owner, @Nullable LocalDate dueOn, @Nullable String reason,
		int version) {

	/** Whether something has to be said of it still. */
	public boolean unanswered() {
		return !this.good && this.actionId == null && this.reason == null;
	}

}
