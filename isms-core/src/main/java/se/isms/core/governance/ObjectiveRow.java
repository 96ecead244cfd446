package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the objectives of a year, with how many of its activities are done. */
public record ObjectiveRow(UUID id, String title, @Nullable String metric, @Nullable String target,
		@Nullable LocalDate dueOn, Objective.@Nullable Outcome outcome, @Nullable String owner, int done,
		int activities) {
}
