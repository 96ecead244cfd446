package se.isms.web.evaluation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * For how long an exception is asked to last, and why still.
 *
 * @param validUntil the last day, after that of the exception and within twelve months
 */
record ProlongInput(@NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 2000) String control,
		@NotNull LocalDate validUntil) {
}
