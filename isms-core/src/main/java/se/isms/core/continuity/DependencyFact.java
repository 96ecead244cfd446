package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A process that needs an information system, and what replaces it by hand.
 *
 * @param criticality of the process
 * @param planned whether the process has an adopted plan
 * @param procedure the manual procedure (reservrutin) that covers the system, none where
 * there is none
 * @param sustainableDays how long it can be kept up
 * @param needsIt whether the procedure itself needs IT that is gone
 */
public record DependencyFact(UUID id, int version, UUID unitId, String label, String process, String system,
		@Nullable Integer criticality, boolean planned, @Nullable String procedure, @Nullable Integer sustainableDays,
		boolean needsIt) implements Fact {
}
