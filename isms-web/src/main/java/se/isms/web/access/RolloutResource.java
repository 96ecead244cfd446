package se.isms.web.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The plan of the rollout. */
record RolloutResource(UUID id, @Nullable UUID ownerId, LocalDate startedOn, @Nullable LocalDate targetOn,
		BigDecimal startShare, BigDecimal targetShare, int version) {
}
