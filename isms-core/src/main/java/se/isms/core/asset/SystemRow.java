package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of information systems.
 *
 * @param reviewedOn when an access review was last completed
 * @param recoveryHours how long it takes until it is back, as declared
 * @param provenRecoveryHours how long it took when somebody tried
 * @param processes how many processes need it
 */
public record SystemRow(UUID id, String name, UUID unitId, String unit, @Nullable String owner,
		@Nullable String supplier, @Nullable Integer confidentiality, @Nullable Integer integrity,
		@Nullable Integer availability, @Nullable LocalDate classifiedOn, boolean internetExposed,
		InformationSystem.Enforcement mfaEnforced, @Nullable LocalDate reviewedOn, @Nullable Integer recoveryHours,
		@Nullable Integer provenRecoveryHours, int processes) {
}
