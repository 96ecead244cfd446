package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a processing of personal data is said to be. */
record ProcessingInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 1000) String purpose, @Nullable UUID systemId, @Nullable Boolean highRisk,
		@Nullable LocalDate assessedOn, @Nullable @Size(max = 200) String reference, @Nullable LocalDate changedOn) {
}
