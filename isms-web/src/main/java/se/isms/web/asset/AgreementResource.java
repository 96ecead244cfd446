package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An agreement. */
record AgreementResource(UUID id, UUID supplierId, String title, @Nullable Boolean securityRequirements,
		boolean personalData, @Nullable Boolean personalDataAgreement, @Nullable Integer incidentHours,
		@Nullable Boolean exitClause, @Nullable LocalDate endsOn, boolean renewalDecided, int version) {
}
