package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A place where the plan of a process lies on paper. */
record CopyResource(UUID id, UUID processId, String place, int edition, LocalDate putOn, @Nullable LocalDate toldOn,
		int version) {
}
