package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.WholeNumber;

/** How many have been trained, of how many, as somebody types it. */
record TotalForm(@NotBlank @WholeNumber String completed, @NotBlank @WholeNumber String population) {
}
