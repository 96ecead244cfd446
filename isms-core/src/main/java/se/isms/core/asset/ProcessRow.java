package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of processes.
 *
 * @param systems how many information systems it needs
 * @param planned whether it has an adopted continuity plan
 */
public record ProcessRow(UUID id, String name, UUID unitId, String unit, @Nullable Integer criticality,
		@Nullable String owner, boolean lifeHealth, boolean payment, boolean statutoryDeadline, boolean digitalIntake,
		boolean safeguarding, int systems, boolean planned) {
}
