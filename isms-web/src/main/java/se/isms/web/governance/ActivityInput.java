package se.isms.web.governance;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What an activity is said to be. Its state has operations of its own. */
record ActivityInput(@NotNull @Min(2000) @Max(2100) Integer year, @NotBlank @Size(max = 200) String title,
		@NotNull UUID unitId, @Nullable UUID objectiveId) {
}
