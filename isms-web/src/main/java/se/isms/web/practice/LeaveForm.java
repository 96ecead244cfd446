package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nothing is done about an observation. */
record LeaveForm(@NotBlank @Size(max = 2000) String reason) {
}
