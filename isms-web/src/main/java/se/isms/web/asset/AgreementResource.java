package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param incidentContact whom to reach at the supplier when something has happened
 * @param recoveryHours how soon what it delivers is back, as the supplier has committed
 * itself
 */
record AgreementResource(UUID id, UUID supplierId, String title, @Nullable Boolean securityRequirements,
		boolean personalData, @Nullable Boolean personalDataAgreement, @Nullable Integer incidentHours,
		@Nullable String incidentContact, @Nullable Integer recoveryHours, @Nullable Boolean exitClause,
		@Nullable LocalDate endsOn, boolean renewalDecided, int version) {
}
