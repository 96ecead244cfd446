package se.isms.core.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Role;

/**
 * Who shall be told, as it is said when something happens. Who that is, is found out when
 * the notice is delivered.
 *
 * @param value of a person or department its id, of a role its name, of the owner nothing
 */
public record Receiver(Type type, @Nullable String value) {

	/** How a receiver is described. */
	public enum Type {

		OWNER, PERSON, ROLE, DEPARTMENT

	}

	/** Who answers for the thing then, with a deputy where there is one. */
	public static Receiver owner() {
		return new Receiver(Type.OWNER, null);
	}

	/** Somebody in the staff register. */
	public static Receiver person(UUID person) {
		return new Receiver(Type.PERSON, person.toString());
	}

	/** Everybody who signs in with the role and may see the thing. */
	public static Receiver role(Role role) {
		return new Receiver(Type.ROLE, role.name());
	}

	/** Those who contribute for a department. */
	public static Receiver department(UUID department) {
		return new Receiver(Type.DEPARTMENT, department.toString());
	}

	UUID id() {
		if (this.value == null) {
			throw new IllegalStateException("a receiver without an id: " + this.type);
		}
		return UUID.fromString(this.value);
	}

}
