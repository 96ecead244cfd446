package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.UUID;

/** When all numbers of a plan were called. */
record ContactCheckResource(UUID planId, LocalDate checkedOn, String checkedBy) {
}
