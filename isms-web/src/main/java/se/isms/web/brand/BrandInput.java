package se.isms.web.brand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The look and the words that somebody chooses. */
record BrandInput(@NotNull @Pattern(regexp = "#[0-9A-Fa-f]{6}") String accent, @NotNull @Valid TermsInput terms) {
}
