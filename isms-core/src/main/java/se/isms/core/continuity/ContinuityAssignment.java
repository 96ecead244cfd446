package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * The assignment (uppdrag) of the management to plan for being without IT: by when, and
 * under which premise.
 */
public record ContinuityAssignment(@Id UUID id, String title, String givenBy, LocalDate givenOn, LocalDate deadlineOn,
		String premise, ItLoss premiseItLoss, int premiseDays, String decisionReference,
		@Version @Nullable Integer version) implements Identified {

	public ContinuityAssignment {
		if (premiseDays < 1) {
			throw new Refused("refused.premise-too-short", premiseDays).at("premiseDays");
		}
		if (deadlineOn.isBefore(givenOn)) {
			throw new Refused("refused.deadline-before-assignment", deadlineOn, givenOn).at("deadlineOn");
		}
	}

}
