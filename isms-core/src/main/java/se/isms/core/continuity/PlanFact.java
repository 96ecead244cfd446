package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A continuity plan as rules see it.
 *
 * @param label the process it is for
 * @param criticality of the process
 * @param mtpdHours longest acceptable outage (längsta acceptabla avbrottstid), hours
 * @param rtoHours recovery time (återställningstid), hours
 * @param exercisedOn last exercise of the scenario, none if never
 * @param recordsKept whether the process keeps information in an information system
 * @param rpoHours how many hours of that information may be lost
 */
public record PlanFact(UUID id, int version, UUID unitId, String label, UUID processId, boolean adopted, int edition,
		@Nullable Integer criticality, boolean ownerValid, boolean deputyValid, @Nullable String itLoss,
		@Nullable Integer premiseDays, @Nullable Integer mtpdHours, @Nullable Integer rtoHours, boolean mbcoStated,
		@Nullable LocalDate reviewedOn, @Nullable LocalDate validUntil, @Nullable LocalDate exercisedOn,
		boolean recordsKept, @Nullable Integer rpoHours) implements Fact {

	/** A proposal leaves a quarter of the time for what goes wrong. */
	private static final int MARGIN = 4;

	/**
	 * The recovery time that is proposed to whoever has not said any: the longest
	 * acceptable outage but a margin, one hour at least; none where there is nothing
	 * left. It counts when somebody has confirmed it by writing it down.
	 */
	public @Nullable Integer proposedRtoHours() {
		if (this.mtpdHours == null || this.mtpdHours < 2) {
			return null;
		}
		return this.mtpdHours - Math.max(1, this.mtpdHours / MARGIN);
	}

	/** Of information that is kept somewhere it is known how much may be lost. */
	public boolean lossKnown() {
		return !this.recordsKept || this.rpoHours != null;
	}

	/** Criticality 4 of 4. */
	public boolean mostCritical() {
		return this.criticality != null && this.criticality == 4;
	}

}
