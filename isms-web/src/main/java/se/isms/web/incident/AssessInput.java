package se.isms.web.incident;

import jakarta.validation.constraints.NotNull;

/** Whether an incident is significant (betydande). */
record AssessInput(@NotNull Boolean significant) {
}
