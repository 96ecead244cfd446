package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A person in the staff register. Known by employee number, never by personal identity
 * number.
 *
 * @param employedTo the last day, included; none until further notice
 * @param upn the name that they sign in with, as far as the register has it
 */
public record Person(@Id UUID id, String employeeNo, String name, String title, UUID unitId, LocalDate employedFrom,
		@Nullable LocalDate employedTo, @Nullable String upn,
		@Version @Nullable Integer version) implements Identified {

	/** Known by a number of its own, and not gone before having come. */
	Person requireWhole() {
		if (PersonalNumber.looksLike(this.employeeNo)) {
			throw new Refused("refused.personal-number").at("employeeNo");
		}
		if (this.employedTo != null && this.employedTo.isBefore(this.employedFrom)) {
			throw new Refused("refused.employment-period", this.employedFrom).at("employedTo");
		}
		return this;
	}

	/** The same with a last day. */
	Person leaving(LocalDate lastDay) {
		return new Person(this.id, this.employeeNo, this.name, this.title, this.unitId, this.employedFrom, lastDay,
				this.upn, this.version);
	}

	public boolean employedOn(LocalDate day) {
		return !day.isBefore(this.employedFrom) && (this.employedTo == null || !day.isAfter(this.employedTo));
	}

	/** Whether it was employed before this day and no more. */
	public boolean leftBefore(LocalDate day) {
		return this.employedTo != null && this.employedTo.isBefore(day);
	}

	/**
	 * Whether somebody else with its name to sign in with may now be employed with it.
	 */
	boolean collidesMoreThan(Person before) {
		var renamed = this.upn != null && !this.upn.equalsIgnoreCase(before.upn);
		var later = this.employedTo == null ? before.employedTo != null : before.leftBefore(this.employedTo);
		return renamed || later || this.employedFrom.isBefore(before.employedFrom);
	}

}
