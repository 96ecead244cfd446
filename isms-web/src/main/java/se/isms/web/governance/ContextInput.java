package se.isms.web.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.review.Input;

/** What changed in a year, in both languages. */
record ContextInput(@NotNull @Min(2000) @Max(2100) Integer year, @NotNull Input input,
		@NotBlank @Size(max = 10000) String textSv, @NotBlank @Size(max = 10000) String textEn) {
}
