package se.isms.web.improvement;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a control is said to be. */
record ControlInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 200) String norm, @NotNull @Min(1) @Max(4) Integer criticality, @Nullable UUID ownerId) {
}
