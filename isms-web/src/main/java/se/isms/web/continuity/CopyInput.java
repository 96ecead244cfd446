package se.isms.web.continuity;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Where a plan lies on paper, and whether those who work there know. */
record CopyInput(@NotBlank @Size(max = 200) String place, @NotNull @Min(1) @Max(9999) Integer edition,
		@NotNull LocalDate putOn, @Nullable LocalDate toldOn) {
}
