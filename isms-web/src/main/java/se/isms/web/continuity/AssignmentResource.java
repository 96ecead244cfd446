package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.isms.core.continuity.ItLoss;

/** An assignment of the management. */
record AssignmentResource(UUID id, String title, String givenBy, LocalDate givenOn, LocalDate deadlineOn,
		String premise, ItLoss premiseItLoss, int premiseDays, String decisionReference, List<UUID> addressees,
		int version) {
}
