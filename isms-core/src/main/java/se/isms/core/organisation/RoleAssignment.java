package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A role that somebody holds, for a unit or for the whole municipality, both days
 * included.
 *
 * @param unitId none for the whole municipality
 * @param validTo none until further notice
 */
public record RoleAssignment(@Id UUID id, StaffRole role, UUID personId, @Nullable UUID unitId, LocalDate validFrom,
		@Nullable LocalDate validTo, @Version @Nullable Integer version) implements Identified {

	/** Held where the role can be, and not ended before it began. */
	RoleAssignment requireWhole(Unit.@Nullable Kind kind) {
		switch (this.role.scope()) {
			case DEPARTMENT -> refuseUnless(kind != null && kind != Unit.Kind.SUBUNIT, "refused.role-of-department");
			case UNIT -> refuseUnless(kind != null, "refused.role-of-unit");
			case MUNICIPALITY -> refuseUnless(kind == null, "refused.role-of-municipality");
			case ANYWHERE -> {
			}
		}
		if (this.validTo != null && this.validTo.isBefore(this.validFrom)) {
			throw new Refused("refused.role-period", this.validFrom).at("validTo");
		}
		return this;
	}

	/**
	 * Nobody holds a role in a time when they are not employed: it ends with the
	 * employment, and who comes back is given it anew.
	 */
	RoleAssignment within(Person person) {
		if (this.validFrom.isBefore(person.employedFrom())) {
			throw new Refused("refused.role-before-employment", person.name(), person.employedFrom()).at("validFrom");
		}
		var last = person.employedTo();
		if (last != null && this.validFrom.isAfter(last)) {
			throw new Refused("refused.role-after-employment", person.name(), last).at("validFrom");
		}
		if (last != null && this.validTo != null && this.validTo.isAfter(last)) {
			throw new Refused("refused.role-after-employment", person.name(), last).at("validTo");
		}
		return (last != null && this.validTo == null) ? until(last) : this;
	}

	/** Who decided what is judged by who held which role: another one is given anew. */
	RoleAssignment requireSameAs(RoleAssignment before) {
		if (this.role != before.role || !this.personId.equals(before.personId)
				|| !Objects.equals(this.unitId, before.unitId)) {
			throw new Refused("refused.role-is-given").at("role");
		}
		return this;
	}

	/** The same with another last day. */
	RoleAssignment until(LocalDate lastDay) {
		return new RoleAssignment(this.id, this.role, this.personId, this.unitId, this.validFrom, lastDay,
				this.version);
	}

	/** Whether it is held after a day. */
	boolean outlasts(LocalDate day) {
		return this.validTo == null || this.validTo.isAfter(day);
	}

	private static void refuseUnless(boolean right, String key) {
		if (!right) {
			throw new Refused(key).at("unitId");
		}
	}

}
