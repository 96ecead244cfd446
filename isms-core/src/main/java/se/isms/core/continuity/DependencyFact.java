package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A process that needs an information system, and what is done while that is gone.
 *
 * @param criticality of the process
 * @param planned whether the process has an adopted plan
 * @param procedure the manual procedure (reservrutin) that covers the system, none where
 * there is none
 * @param stopDays the day until which somebody has decided to let it stand still, none
 * where nobody has
 * @param mtpdHours how long the process may stand still at most, none where its plan does
 * not say
 */
public record DependencyFact(UUID id, int version, UUID unitId, String label, String process, String system,
		@Nullable Integer criticality, boolean planned, @Nullable String procedure, @Nullable Integer stopDays,
		@Nullable Integer mtpdHours) implements Fact {

	private static final int HOURS_A_DAY = 24;

	/** Whether a decision to stand still is all that there is. */
	public boolean stops() {
		return this.procedure == null && this.stopDays != null;
	}

	/** Whether it stands still for longer than it may. */
	public boolean stopsTooLong() {
		return this.procedure == null && this.stopDays != null && this.mtpdHours != null
				&& this.stopDays * HOURS_A_DAY > this.mtpdHours;
	}

}
