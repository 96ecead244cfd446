package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.InformationSystem;

/**
 * An information system.
 *
 * @param requiredLoa the level of assurance (tillitsnivå, 1 to 4) that it requires
 * @param recoveryHours how long it takes until it is back, as declared
 * @param provenRecoveryHours how long it took when somebody tried
 */
record SystemResource(UUID id, UUID unitId, String name, @Nullable UUID ownerId, @Nullable UUID supplierId,
		@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability,
		@Nullable LocalDate classifiedOn, boolean internetExposed, InformationSystem.Enforcement mfaEnforced,
		@Nullable Integer requiredMfa, @Nullable Integer requiredLoa, @Nullable Integer recoveryHours,
		@Nullable Integer provenRecoveryHours, int version) {
}
