package se.isms.web.continuity;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

/**
 * Who confirms which list of critical processes.
 *
 * @param processes all that are critical, and others that shall be planned for as well
 */
record ConfirmInput(@NotNull UUID confirmedBy, @NotEmpty Set<@NotNull UUID> processes) {
}
