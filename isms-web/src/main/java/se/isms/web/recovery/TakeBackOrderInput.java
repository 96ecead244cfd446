package se.isms.web.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the latest decision on the order is taken back. */
record TakeBackOrderInput(@NotBlank @Size(max = 500) String reason) {
}
