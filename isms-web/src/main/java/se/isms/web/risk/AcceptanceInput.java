package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The acceptance of a risk as somebody asks for it, for the level that the risk has.
 *
 * @param motivation why the risk is to be accepted
 * @param validUntil the last day, within what the municipality allows
 */
record AcceptanceInput(@NotNull UUID riskId, @NotBlank @Size(max = 2000) String motivation,
		@NotNull LocalDate validUntil) {
}
