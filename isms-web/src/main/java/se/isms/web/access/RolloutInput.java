package se.isms.web.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** What the plan of the rollout is. */
record RolloutInput(@Nullable UUID ownerId, @NotNull LocalDate startedOn, @Nullable LocalDate targetOn,
		@NotNull BigDecimal startShare, @NotNull BigDecimal targetShare) {
}
