package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an analysis still holds. */
record ConfirmationInput(@NotBlank @Size(max = 2000) String reason) {
}
