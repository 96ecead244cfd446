package se.isms.web.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.core.workshop.Seats;

/** Somebody who joins a workshop, as they type it. */
record SeatForm(@NotBlank @Size(max = Seats.LONGEST_NAME) String name,
		@Pattern(regexp = "BUSINESS|IT|DATA_PROTECTION|SECURITY|OTHER", message = "{form.choice}") String function) {
}
