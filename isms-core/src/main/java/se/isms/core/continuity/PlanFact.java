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
 */
public record PlanFact(UUID id, int version, UUID unitId, String label, UUID processId, boolean adopted, int edition,
		@Nullable Integer criticality, boolean ownerValid, boolean deputyValid, @Nullable String itLoss,
		@Nullable Integer premiseDays, @Nullable Integer mtpdHours, @Nullable Integer rtoHours, boolean mbcoStated,
		@Nullable LocalDate reviewedOn, @Nullable LocalDate validUntil,
		@Nullable LocalDate exercisedOn) implements Fact {

	/** Criticality 4 of 4. */
	public boolean mostCritical() {
		return this.criticality != null && this.criticality == 4;
	}

}
