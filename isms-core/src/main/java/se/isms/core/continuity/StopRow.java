package se.isms.core.continuity;

import java.util.UUID;

/** A decision of a plan to let be what a system does, with the name of the system. */
public record StopRow(UUID id, UUID planId, UUID systemId, String system, int untilDay, String reason,
		String decidedBy) {
}
