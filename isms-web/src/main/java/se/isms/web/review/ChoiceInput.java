package se.isms.web.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is chosen instead of what was proposed, and why. */
record ChoiceInput(@NotBlank @Size(max = 10_000) String value, @NotBlank @Size(max = 2000) String motivation) {
}
