package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * The days on which work was done by hand according to a procedure of a plan in use.
 *
 * @param endedOn the last day; none while it goes on
 * @param deviation what was done in another way than the procedure says
 */
public record ManualUse(@Id UUID id, UUID activationId, UUID procedureId, LocalDate beganOn,
		@Nullable LocalDate endedOn, @Nullable String deviation,
		@Version @Nullable Integer version) implements Identified {

	public ManualUse {
		if (endedOn != null && endedOn.isBefore(beganOn)) {
			throw new Refused("refused.activation-ends-before", beganOn).at("endedOn");
		}
	}

	/** Within the days on which the plan was in use, and none that is to come. */
	ManualUse within(PlanActivation activation, LocalDate today) {
		var last = (activation.endedOn() != null) ? activation.endedOn() : today;
		if (this.beganOn.isBefore(activation.beganOn()) || this.beganOn.isAfter(last)) {
			throw new Refused("refused.use-outside", activation.beganOn(), last).at("beganOn");
		}
		if (this.endedOn != null && this.endedOn.isAfter(last)) {
			throw new Refused("refused.use-outside", activation.beganOn(), last).at("endedOn");
		}
		return this;
	}

}
