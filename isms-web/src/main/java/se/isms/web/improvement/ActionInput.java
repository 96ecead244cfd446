package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.improvement.Action;

/** What an action is said to be. Its state has operations of its own. */
record ActionInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String title, @NotNull Action.Source sourceType,
		@Nullable UUID sourceId, @Nullable UUID ownerId, @Nullable LocalDate dueOn) {
}
