package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * What there is on paper of a plan, as rules see it.
 *
 * @param id of the plan
 * @param label the process it is for
 * @param routines how many say what is printed at interval
 * @param copies in how many places the plan lies
 * @param printedEdition the oldest edition that lies in any of them
 * @param untold in how many of them those who work there do not know it
 * @param independent how many contacts can be called without telephony of one's own
 * @param checkedOn when all numbers were last called
 * @param ownChannel whether there is a way to reach people without IT of one's own
 */
public record PaperFact(UUID id, int version, UUID unitId, String label, @Nullable Integer criticality,
		boolean lifeHealth, int edition, int routines, int copies, @Nullable Integer printedEdition, int untold,
		int contacts, int independent, @Nullable LocalDate checkedOn, boolean ownChannel) implements Fact {

	/** Criticality 4 of 4. */
	public boolean mostCritical() {
		return this.criticality != null && this.criticality == 4;
	}

}
