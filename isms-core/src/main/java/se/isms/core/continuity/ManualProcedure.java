package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * How something is done by hand (reservrutin). Where it covers an information system, it
 * replaces that system.
 *
 * @param startHours how long it takes to get going
 * @param sustainableDays how long it can be kept up
 * @param needsIt whether it needs IT that is gone
 */
public record ManualProcedure(@Id UUID id, UUID planId, @Nullable UUID systemId, String name,
		@Nullable Integer startHours, @Nullable Integer sustainableDays, boolean needsIt,
		@Version @Nullable Integer version) implements Identified {

	public ManualProcedure {
		if (sustainableDays != null && sustainableDays < 0) {
			throw new Refused("refused.procedure-days-negative", sustainableDays).at("sustainableDays");
		}
	}

}
