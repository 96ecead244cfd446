package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an analysis still holds, as somebody types it. */
record ConfirmationForm(@NotBlank @Size(max = 2000) String reason) {
}
