package se.isms.web.continuity;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a manual procedure is said to be; what it replaces and needs is all of it. */
record ProcedureInput(@NotBlank @Size(max = 200) String name, @Min(0) @Max(8760) @Nullable Integer startHours,
		@Min(0) @Max(365) @Nullable Integer sustainableDays, @Size(max = 500) @Nullable String relief,
		@NotNull Boolean needsIt, @Size(max = 4000) @Nullable String steps,
		@Size(max = 2000) @Nullable String materials, @Size(max = 2000) @Nullable String forms,
		@Min(0) @Max(10_000) @Nullable Integer staffAvailable, @Min(0) @Max(10_000) @Nullable Integer staffFirstDay,
		@Min(0) @Max(10_000) @Nullable Integer staffFirstWeek, @Min(0) @Max(10_000) @Nullable Integer staffFirstMonth,
		@Min(0) @Max(10_000) @Nullable Integer staffAfterMonth, @Size(max = 500) @Nullable Set<UUID> replacedSystems,
		@Size(max = 500) @Nullable Set<UUID> neededResources, @Size(max = 500) @Nullable Set<UUID> neededSystems) {
}
