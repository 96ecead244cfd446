package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Who does it, and by when. */
record PlanActionInput(@NotNull UUID ownerId, @NotNull LocalDate dueOn) {
}
