package se.isms.web.incident;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident. Assessing, handling and closing it have operations of
 * their own.
 */
record IncidentInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String title,
		@Size(max = 200) @Nullable String category, @Min(1) @Max(4) @Nullable Integer severity,
		@NotNull Boolean confidentiality, @NotNull Boolean integrity, @NotNull Boolean availability,
		@NotNull Boolean personalData, @Nullable Instant occurredAt, @Nullable Instant detectedAt,
		@Nullable Instant awareAt, @Nullable UUID ownerId, @Size(max = 10000) @Nullable String cause,
		@Size(max = 10000) @Nullable String lessons) {
}
