package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.improvement.Action;

/** An action. */
record ActionResource(UUID id, UUID unitId, String title, Action.Source sourceType, @Nullable UUID sourceId,
		@Nullable UUID ownerId, @Nullable LocalDate dueOn, Action.State state, @Nullable LocalDate doneOn,
		int version) {
}
