package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a manual procedure is said to be. */
record ProcedureInput(@Nullable UUID systemId, @NotBlank @Size(max = 200) String name,
		@Min(0) @Max(100000) @Nullable Integer startHours, @Min(0) @Max(3650) @Nullable Integer sustainableDays,
		@NotNull Boolean needsIt) {
}
