package se.isms.web.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ItLoss;

/** An edition of a continuity plan. */
record PlanResource(UUID id, UUID processId, ContinuityPlan.State state, int edition, @Nullable UUID ownerId,
		@Nullable UUID deputyId, @Nullable ItLoss premiseItLoss, @Nullable Integer premiseDays,
		@Nullable Integer mtpdHours, @Nullable Integer rtoHours, @Nullable Integer rpoHours,
		@Nullable BigDecimal mbcoValue, @Nullable String mbcoUnit, @Nullable String activation,
		@Nullable LocalDate adoptedOn, @Nullable LocalDate reviewedOn, @Nullable LocalDate validUntil,
		@Nullable String sentBy, int version) {
}
