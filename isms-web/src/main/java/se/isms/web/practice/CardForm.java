package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A card of one's own as somebody types it. */
record CardForm(@NotBlank @Size(max = 60) String moment, @NotBlank @Size(max = 1000) String happening) {
}
