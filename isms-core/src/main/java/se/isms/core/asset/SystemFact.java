package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * An information system as rules see it.
 *
 * @param confidentiality K, 0 to 4; none where nobody has classified
 * @param mfaEnforced YES, NO or UNKNOWN
 * @param reviewedOn when an access review was last completed
 */
public record SystemFact(UUID id, int version, UUID unitId, String label, boolean ownerValid,
		@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability,
		@Nullable LocalDate classifiedOn, boolean internetExposed, String mfaEnforced,
		@Nullable LocalDate reviewedOn) implements Fact, Classified {

	/** K or R at least 3: what must not leak or be altered. */
	public boolean sensitive() {
		return atLeast(this.confidentiality) || atLeast(this.integrity);
	}

	/** Open to the internet, and what is in it must not leak. */
	public boolean exposedSecret() {
		return this.internetExposed && atLeast(this.confidentiality);
	}

	private static boolean atLeast(@Nullable Integer level) {
		return level != null && level >= 3;
	}

}
