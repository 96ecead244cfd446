package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * Up to which level somebody may decide (delegation), both days included. Held by a role
 * in the staff register, within the unit that somebody has the role for, or by a person,
 * everywhere.
 *
 * @param reference where it is written, such as a paragraph of the delegationsordning
 */
public record DelegationCeiling(@Id UUID id, Decision decision, @Nullable Holder role, @Nullable UUID personId,
		int maxLevel, LocalDate validFrom, @Nullable LocalDate validTo, String reference,
		@Version @Nullable Integer version) implements Identified {

	/** What is decided. */
	public enum Decision {

		RISK_ACCEPTANCE

	}

	/** The roles of the staff register that can hold a ceiling. */
	public enum Holder {

		/** Of a department or a company (förvaltningschef, vd). */
		HEAD,

		/** Of a part of one (enhetschef). */
		MANAGER

	}

	/** Held by a role or a person, by one of them, and not ended before it began. */
	DelegationCeiling requireWhole() {
		if ((this.role == null) == (this.personId == null)) {
			throw new Refused("refused.ceiling-holder").at("personId");
		}
		if (this.maxLevel < 1) {
			throw new Refused("refused.ceiling-level").at("maxLevel");
		}
		if (this.validTo != null && this.validTo.isBefore(this.validFrom)) {
			throw new Refused("refused.ceiling-period", this.validFrom).at("validTo");
		}
		return this;
	}

}
