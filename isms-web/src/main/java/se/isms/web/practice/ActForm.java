package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.Chosen;
import se.isms.web.form.Day;

/** Who does something about an observation, and until when. */
record ActForm(@Chosen String ownerId, @NotBlank @Day String dueOn) {
}
