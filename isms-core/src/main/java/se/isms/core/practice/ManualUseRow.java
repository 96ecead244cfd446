package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A procedure of a plan in use, and the days on which work was done by hand.
 *
 * @param sustainableDays how long the procedure says that it can be kept up
 * @param days how long it was, to today while it goes on; none where it was not used
 */
public record ManualUseRow(UUID procedureId, String procedure, @Nullable String systems,
		@Nullable Integer sustainableDays, @Nullable LocalDate beganOn, @Nullable LocalDate endedOn,
		@Nullable Integer days, @Nullable String deviation) {

	/** Whether it was kept up for longer than it can be. */
	public boolean exceeded() {
		return this.days != null && this.sustainableDays != null && this.days > this.sustainableDays;
	}

}
