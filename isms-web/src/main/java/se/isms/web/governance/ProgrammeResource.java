package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

/** A training programme. */
record ProgrammeResource(UUID id, String title, LocalDate launchedOn, int months, int version) {
}
