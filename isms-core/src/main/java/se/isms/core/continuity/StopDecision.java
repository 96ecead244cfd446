package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * That nothing is done in the place of an information system: what it is for stands still
 * (får stå still till dag X), and somebody has decided so.
 *
 * @param untilDay the last day, 1 to 365, on which it may stand still
 * @param reason why that can be borne
 * @param decidedBy who has decided it, by name or office
 */
public record StopDecision(@Id UUID id, UUID planId, UUID systemId, int untilDay, String reason, String decidedBy,
		@Version @Nullable Integer version) implements Identified {
}
