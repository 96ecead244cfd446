package se.isms.core.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the action plan of a year. */
public record ActivityRow(UUID id, String title, UUID unitId, String unit, @Nullable UUID objectiveId,
		@Nullable String objective, Activity.State state) {
}
