package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement is said to demand.
 *
 * @param incidentContact whom to reach at the supplier when something has happened
 * @param recoveryHours how soon what it delivers is back, as the supplier has committed
 * itself
 */
record AgreementInput(@NotNull UUID supplierId, @NotBlank @Size(max = 200) String title,
		@Nullable Boolean securityRequirements, @NotNull Boolean personalData, @Nullable Boolean personalDataAgreement,
		@Min(1) @Max(8760) @Nullable Integer incidentHours, @Size(max = 300) @Nullable String incidentContact,
		@Min(1) @Max(8760) @Nullable Integer recoveryHours, @Nullable Boolean exitClause, @Nullable LocalDate endsOn,
		@NotNull Boolean renewalDecided) {
}
