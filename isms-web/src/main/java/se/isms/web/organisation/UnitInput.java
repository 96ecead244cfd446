package se.isms.web.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What can be changed of a unit. */
record UnitInput(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String shortName,
		@Size(max = 200) @Nullable String board, @NotNull @Min(0) @Max(1000000) Integer headcount,
		@NotNull Boolean controller) {
}
