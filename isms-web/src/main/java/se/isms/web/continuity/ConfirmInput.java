package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Who confirms the list of critical processes. */
record ConfirmInput(@NotNull UUID confirmedBy) {
}
