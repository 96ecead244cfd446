package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * An information system and its class: confidentiality, integrity and availability (K, R,
 * T after KLASSA), 0 to 4, none where nobody has classified.
 *
 * @param requiredMfa the level of sign-in, 0 to 4, below which nobody is to get in; none
 * where nothing is decided
 * @param requiredLoa the level of assurance (tillitsnivå), 1 to 4, below which nobody is
 * to get in: how certain it has to be who signs in
 * @param recoveryHours how long it takes until it is back, as declared; none where nobody
 * knows
 * @param provenRecoveryHours how long it took when somebody tried; none where nobody has
 */
public record InformationSystem(@Id UUID id, UUID unitId, String name, @Nullable UUID ownerId,
		@Nullable UUID supplierId, @Nullable Integer confidentiality, @Nullable Integer integrity,
		@Nullable Integer availability, @Nullable LocalDate classifiedOn, boolean internetExposed,
		Enforcement mfaEnforced, @Nullable Integer requiredMfa, @Nullable Integer requiredLoa,
		@Nullable Integer recoveryHours, @Nullable Integer provenRecoveryHours,
		@Version @Nullable Integer version) implements OfUnit {

	private static final int STRONGEST = 4;

	public InformationSystem {
		Classified.check(confidentiality, integrity, availability);
		if (requiredMfa != null && (requiredMfa < 0 || requiredMfa > STRONGEST)) {
			throw new Refused("refused.mfa-level-not-on-scale", requiredMfa, STRONGEST).at("requiredMfa");
		}
		if (requiredLoa != null && (requiredLoa < 1 || requiredLoa > STRONGEST)) {
			throw new Refused("refused.loa-not-on-scale", requiredLoa, STRONGEST).at("requiredLoa");
		}
		checkHours("recoveryHours", recoveryHours);
		checkHours("provenRecoveryHours", provenRecoveryHours);
	}

	/** Whether the system lets nobody in with a password alone. */
	public enum Enforcement {

		YES, NO, UNKNOWN

	}

	/** Classified as a whole on one day: all three, or it is no class. */
	InformationSystem classify(int confidentiality, int integrity, int availability, LocalDate today) {
		return new InformationSystem(this.id, this.unitId, this.name, this.ownerId, this.supplierId, confidentiality,
				integrity, availability, today, this.internetExposed, this.mfaEnforced, this.requiredMfa,
				this.requiredLoa, this.recoveryHours, this.provenRecoveryHours, this.version);
	}

	/** The same, with another owner. */
	InformationSystem ownedBy(@Nullable UUID owner) {
		return new InformationSystem(this.id, this.unitId, this.name, owner, this.supplierId, this.confidentiality,
				this.integrity, this.availability, this.classifiedOn, this.internetExposed, this.mfaEnforced,
				this.requiredMfa, this.requiredLoa, this.recoveryHours, this.provenRecoveryHours, this.version);
	}

	private static void checkHours(String field, @Nullable Integer hours) {
		if (hours != null && hours < 0) {
			throw new Refused("refused.system-hours-negative", hours).at(field);
		}
	}

}
