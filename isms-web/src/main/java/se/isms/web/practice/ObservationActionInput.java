package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Who does something about an observation, and until when. */
record ObservationActionInput(@NotNull UUID ownerId, @NotNull LocalDate dueOn) {
}
