package se.isms.core.governance;

import java.util.UUID;

import se.isms.core.shared.Refused;

/** How many of a unit have completed a training programme, of how many. */
public record TrainingTotal(UUID programmeId, UUID unitId, int completed, int population) {

	public TrainingTotal {
		if (completed < 0 || completed > population) {
			throw new Refused("refused.training-total", completed, population).at("completed");
		}
	}

}
