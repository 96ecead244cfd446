package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Who belongs to the management, and why. */
record MemberInput(@NotNull UUID personId, @NotBlank @Size(max = 1000) String reason, @NotNull LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable LocalDate trainedOn) {
}
