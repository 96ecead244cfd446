package se.isms.web.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An exception as somebody asks for it.
 *
 * @param reason why the finding cannot be mended now
 * @param control what is done instead
 * @param validUntil the last day, within twelve months
 */
record ExceptionInput(@NotNull UUID findingId, @NotBlank @Size(max = 2000) String reason,
		@NotBlank @Size(max = 2000) String control, @NotNull LocalDate validUntil) {
}
