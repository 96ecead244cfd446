package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A control (säkerhetsåtgärd) as rules see it.
 *
 * @param checkedOn the last check
 * @param works what the last check said
 * @param activeActions actions that mend it
 */
public record ControlFact(UUID id, int version, UUID unitId, String label, boolean ownerValid, int criticality,
		@Nullable LocalDate checkedOn, @Nullable Boolean works, int activeActions) implements Fact {

	/** Criticality 4 of 4. */
	public boolean mostCritical() {
		return this.criticality == 4;
	}

}
