package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.ItLoss;

/**
 * What the management assigns.
 *
 * @param addressees the departments that it is given to; none named: all of them, and of
 * one that is changed those who have it
 */
record AssignmentInput(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String givenBy,
		@NotNull LocalDate givenOn, @NotNull LocalDate deadlineOn, @NotBlank @Size(max = 10000) String premise,
		@NotNull ItLoss premiseItLoss, @NotNull @Min(1) @Max(365) Integer premiseDays,
		@NotBlank @Size(max = 200) String decisionReference, @Nullable @Size(min = 1) Set<@NotNull UUID> addressees) {
}
