package se.isms.core.notice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;

/**
 * While somebody is away, another receives what is theirs. Ends by itself.
 *
 * @param toOn the last day, at most a year after the first
 */
@Table("notice_delegation")
public record Delegation(@Id UUID id, UUID userId, UUID deputyId, LocalDate fromOn, LocalDate toOn, Receives receives,
		@Version @Nullable Integer version) {

	/** Who receives meanwhile. */
	public enum Receives {

		BOTH, DEPUTY

	}

	/** In the right order, not over already, and not for ever. */
	Delegation checked(LocalDate today) {
		if (this.toOn.isBefore(this.fromOn) || this.toOn.isBefore(today)) {
			throw new Refused("refused.delegation-days", this.fromOn, this.toOn).at("toOn");
		}
		if (this.toOn.isAfter(this.fromOn.plusYears(1))) {
			throw new Refused("refused.delegation-too-long", this.toOn).at("toOn");
		}
		if (this.userId.equals(this.deputyId)) {
			throw new Refused("refused.delegation-to-oneself").at("deputyId");
		}
		return this;
	}

	boolean covers(LocalDate day) {
		return Dates.covers(this.fromOn, this.toOn, day);
	}

	/** Shares a day with another. */
	boolean meets(Delegation other) {
		return !this.fromOn.isAfter(other.toOn) && !this.toOn.isBefore(other.fromOn);
	}

}
