package se.isms.core.recovery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of what needs what.
 *
 * @param needs the names of what it needs directly
 * @param needing how many need it directly
 * @param hours how long a system takes to come back
 */
public record DependencyRow(UUID id, String name, @Nullable UUID unitId, @Nullable String unit,
		DependencyNode.Kind kind, @Nullable String needs, int needing, @Nullable Integer hours) {
}
