package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of actions.
 *
 * @param source what it comes from, by name, where that is in a register
 */
public record ActionRow(UUID id, String title, UUID unitId, String unit, Action.Source sourceType,
		@Nullable UUID sourceId, @Nullable String source, @Nullable String owner, @Nullable LocalDate dueOn,
		Action.State state, @Nullable LocalDate doneOn, boolean overdue) {
}
