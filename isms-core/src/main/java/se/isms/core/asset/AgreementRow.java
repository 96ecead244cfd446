package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of agreements. */
public record AgreementRow(UUID id, UUID supplierId, String supplier, String title,
		@Nullable Boolean securityRequirements, boolean personalData, @Nullable Boolean personalDataAgreement,
		@Nullable Integer incidentHours, @Nullable String incidentContact, @Nullable Integer recoveryHours,
		@Nullable Boolean exitClause, @Nullable LocalDate endsOn, boolean renewalDecided) {
}
