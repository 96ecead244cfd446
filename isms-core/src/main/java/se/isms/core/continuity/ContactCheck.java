package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody has called every number of a plan. */
public record ContactCheck(UUID planId, LocalDate checkedOn, String checkedBy) {
}
