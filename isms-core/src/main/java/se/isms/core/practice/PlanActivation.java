package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.practice.Exercise.Scenario;
import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A plan that was really put to use (aktivering). The plan stays as it was adopted.
 *
 * @param endedOn the last day; none while it goes on
 * @param incidentId the incident that was the cause, where there is one
 */
public record PlanActivation(@Id UUID id, UUID planId, Scenario scenario, LocalDate beganOn,
		@Nullable LocalDate endedOn, String cause, @Nullable UUID incidentId, @Nullable String learnt,
		@Version @Nullable Integer version) implements Identified {

	public PlanActivation {
		if (endedOn != null && endedOn.isBefore(beganOn)) {
			throw new Refused("refused.activation-ends-before", beganOn).at("endedOn");
		}
	}

	/** Whether the plan is in use still. */
	public boolean running() {
		return this.endedOn == null;
	}

	/** What is to come is no use; the plan is the one it was. */
	PlanActivation following(@Nullable PlanActivation before, LocalDate today) {
		if (before != null && !before.planId.equals(this.planId)) {
			throw new Refused("refused.activation-of-another-plan").at("planId");
		}
		if (this.beganOn.isAfter(today)) {
			throw new Refused("refused.activation-ahead", this.beganOn).at("beganOn");
		}
		if (this.endedOn != null && this.endedOn.isAfter(today)) {
			throw new Refused("refused.activation-ahead", this.endedOn).at("endedOn");
		}
		return this;
	}

	PlanActivation end(LocalDate today) {
		if (!running()) {
			throw new Refused("refused.activation-ended", String.valueOf(this.endedOn));
		}
		return new PlanActivation(this.id, this.planId, this.scenario, this.beganOn, today, this.cause, this.incidentId,
				this.learnt, this.version);
	}

}
