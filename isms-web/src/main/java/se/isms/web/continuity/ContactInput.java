package se.isms.web.continuity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a contact is said to be. */
record ContactInput(@NotNull @Min(1) @Max(9999) Integer place, @NotBlank @Size(max = 200) String name,
		@Size(max = 200) @Nullable String organisation, @NotBlank @Size(max = 60) String phone,
		@NotNull Boolean withoutTelephony, @Size(max = 500) @Nullable String note) {
}
