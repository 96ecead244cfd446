package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.governance.Objective;

/** What an objective is said to be. */
record ObjectiveInput(@NotNull @Min(2000) @Max(2100) Integer year, @NotBlank @Size(max = 200) String title,
		@Size(max = 200) @Nullable String metric, @Size(max = 200) @Nullable String target, @Nullable LocalDate dueOn,
		Objective.@Nullable Outcome outcome, @Nullable UUID ownerId) {
}
