package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is printed at interval, and when somebody last confirmed that it is. */
record RoutineResource(UUID id, UUID planId, String what, String printedBy, int everyDays, boolean vulnerable,
		List<String> places, @Nullable LocalDate followedOn, @Nullable String followedBy, int version) {
}
