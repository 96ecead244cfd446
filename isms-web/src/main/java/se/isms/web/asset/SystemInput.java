package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.InformationSystem;

/**
 * What an information system is said to be; its class is set by classifying it.
 *
 * @param requiredLoa the level of assurance (tillitsnivå, 1 to 4) that it requires
 * @param recoveryHours how long it takes until it is back, as declared
 * @param provenRecoveryHours how long it took when somebody tried
 */
record SystemInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name, @Nullable UUID ownerId,
		@Nullable UUID supplierId, @NotNull Boolean internetExposed, @NotNull InformationSystem.Enforcement mfaEnforced,
		@Min(0) @Max(4) @Nullable Integer requiredMfa, @Min(1) @Max(4) @Nullable Integer requiredLoa,
		@PositiveOrZero @Nullable Integer recoveryHours, @PositiveOrZero @Nullable Integer provenRecoveryHours) {
}
