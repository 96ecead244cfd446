package se.isms.web.continuity;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.SharedResource;

/** What a shared resource is said to be; what it needs is all of it. */
record SharedResourceInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name,
		@NotNull SharedResource.Kind kind, @Min(0) @Max(1_000_000) @Nullable Integer capacity, boolean independent,
		@Size(max = 200) @Nullable String powerSource, @Size(max = 500) @Nullable Set<UUID> neededResources,
		@Size(max = 500) @Nullable Set<UUID> neededSystems) {
}
