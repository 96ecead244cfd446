package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a process is said to be. */
record ProcessInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name,
		@Min(1) @Max(4) @Nullable Integer criticality, @Nullable UUID ownerId, @NotNull Boolean lifeHealth,
		@NotNull Boolean payment, @NotNull Boolean statutoryDeadline, @NotNull Boolean digitalIntake,
		@NotNull Boolean safeguarding) {
}
