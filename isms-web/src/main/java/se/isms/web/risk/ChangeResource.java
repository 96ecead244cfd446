package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.SignificantChange;

/** A significant change. */
record ChangeResource(UUID id, UUID unitId, SignificantChange.Kind kind, String title, LocalDate changedOn,
		@Nullable UUID processId, @Nullable UUID systemId, int version) {
}
