package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * How something is done by hand (reservrutin), in the place of information systems or of
 * the process as a whole.
 *
 * @param startHours how long it takes to get going
 * @param sustainableDays how long it can be kept up
 * @param relief who takes over after that
 * @param needsIt whether it needs IT that is gone, whatever it is said to need
 * @param steps what is done, a step on each line
 * @param materials what has to be at hand, a thing on each line
 * @param forms what is filled in, a form on each line
 * @param staffAvailable how many have learned it
 * @param staffFirstDay how many it takes at once the first day
 * @param staffFirstWeek how many at once on days 2 to 7
 * @param staffFirstMonth how many at once on days 8 to 30
 * @param staffAfterMonth how many at once after that
 */
public record ManualProcedure(@Id UUID id, UUID planId, String name, @Nullable Integer startHours,
		@Nullable Integer sustainableDays, @Nullable String relief, boolean needsIt, @Nullable String steps,
		@Nullable String materials, @Nullable String forms, @Nullable Integer staffAvailable,
		@Nullable Integer staffFirstDay, @Nullable Integer staffFirstWeek, @Nullable Integer staffFirstMonth,
		@Nullable Integer staffAfterMonth, @Version @Nullable Integer version) implements Identified {

	public ManualProcedure {
		if (sustainableDays != null && sustainableDays < 0) {
			throw new Refused("refused.procedure-days-negative", sustainableDays).at("sustainableDays");
		}
	}

	/** A new one, of which no more is known. */
	public static ManualProcedure of(UUID planId, String name, @Nullable Integer startHours,
			@Nullable Integer sustainableDays, boolean needsIt) {
		return new ManualProcedure(UUID.randomUUID(), planId, name, startHours, sustainableDays, null, needsIt, null,
				null, null, null, null, null, null, null, null);
	}

}
