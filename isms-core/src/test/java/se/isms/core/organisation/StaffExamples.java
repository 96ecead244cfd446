package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/** People in the staff register. */
final class StaffExamples {

	static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

	private StaffExamples() {
	}

	static Person person(String number, String name, UUID unit) {
		return new Person(UUID.randomUUID(), number, name, "Handläggare", unit, LONG_AGO, null, null, null);
	}

	static Person signingIn(Person person, @Nullable String upn) {
		return new Person(person.id(), person.employeeNo(), person.name(), person.title(), person.unitId(),
				person.employedFrom(), person.employedTo(), upn, person.version());
	}

	static Person employed(Person person, LocalDate from, @Nullable LocalDate to) {
		return new Person(person.id(), person.employeeNo(), person.name(), person.title(), person.unitId(), from, to,
				person.upn(), person.version());
	}

	static RoleAssignment role(StaffRole role, UUID person, @Nullable UUID unit) {
		return role(role, person, unit, LONG_AGO, null);
	}

	static RoleAssignment role(StaffRole role, UUID person, @Nullable UUID unit, LocalDate from,
			@Nullable LocalDate to) {
		return new RoleAssignment(UUID.randomUUID(), role, person, unit, from, to, null);
	}

}
