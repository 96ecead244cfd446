package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import se.isms.core.governance.Briefing;

/** A briefing. */
record BriefingResource(UUID id, String forum, Briefing.Kind kind, LocalDate heldOn) {
}
