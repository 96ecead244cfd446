package se.isms.core.notice;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Role;

/** Somebody who signs in, as one who can be told. */
record Account(UUID id, String name, Role role, @Nullable UUID departmentId, @Nullable UUID personId) {

	/** Whether one may see a thing of the department; what has none is everybody's. */
	boolean sees(@Nullable UUID department) {
		return department == null || seesAllOf(department);
	}

	/** Whether one sees whatever somebody of the department sees, or of no department. */
	boolean seesAllOf(@Nullable UUID department) {
		return this.departmentId == null || this.departmentId.equals(department);
	}

	boolean contributesFor(UUID department) {
		return this.role == Role.CONTRIBUTOR && Objects.equals(this.departmentId, department);
	}

	boolean is(@Nullable UUID person) {
		return person != null && person.equals(this.personId);
	}

}
