package se.isms.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * An account in the directory and how strongly it signs in.
 *
 * @param upn the name it signs in with
 * @param mfaLevel 0 none, 1 weak, 2 basic, 3 strong, 4 phishing-resistant; none where the
 * method is unknown
 * @param externalIdp whether somebody else confirms that it signs in with two factors
 * @param mailbox whether it receives mail; none where nobody has said
 * @param globalAdmin whether it may change everything in the directory, and so is
 * privileged; none where nobody has said
 * @param loa the level of assurance (tillitsnivå) of its best method, 1 to 4: how certain
 * it is who signs in; none where nobody has said
 */
public record Account(@Id UUID id, UUID unitId, String upn, Kind kind, @Nullable UUID personId, boolean enabled,
		boolean privileged, @Nullable Integer mfaLevel, boolean externalIdp, LocalDate createdOn,
		@Nullable Instant lastSignIn, @Nullable Boolean mailbox, @Nullable Boolean globalAdmin, @Nullable Integer loa,
		@Version @Nullable Integer version) implements OfUnit {

	private static final int STRONGEST = 4;

	public Account {
		if (mfaLevel != null && (mfaLevel < 0 || mfaLevel > STRONGEST)) {
			throw new Refused("refused.mfa-level-not-on-scale", mfaLevel, STRONGEST).at("mfaLevel");
		}
		if (loa != null && (loa < 1 || loa > STRONGEST)) {
			throw new Refused("refused.loa-not-on-scale", loa, STRONGEST).at("loa");
		}
		privileged = privileged || Boolean.TRUE.equals(globalAdmin);
	}

	/** Who or what signs in. */
	public enum Kind {

		EMPLOYEE, ELECTED, CONSULTANT, GUEST, SERVICE, SHARED, BREAK_GLASS

	}

	/** Closed; it can be opened again in the directory only. */
	Account disable() {
		if (!this.enabled) {
			throw new Refused("refused.account-already-disabled", this.upn);
		}
		return new Account(this.id, this.unitId, this.upn, this.kind, this.personId, false, this.privileged,
				this.mfaLevel, this.externalIdp, this.createdOn, this.lastSignIn, this.mailbox, this.globalAdmin,
				this.loa, this.version);
	}

}
