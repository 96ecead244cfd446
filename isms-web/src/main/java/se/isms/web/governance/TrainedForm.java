package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.Day;

/** When a person in the management was trained, as somebody types it. */
record TrainedForm(@NotBlank @Day String trainedOn) {
}
