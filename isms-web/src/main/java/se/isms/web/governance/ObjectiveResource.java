package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.governance.Objective;

/** An objective. */
record ObjectiveResource(UUID id, int year, String title, @Nullable String metric, @Nullable String target,
		@Nullable LocalDate dueOn, Objective.@Nullable Outcome outcome, @Nullable UUID ownerId, int version) {
}
