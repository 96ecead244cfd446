package se.isms.core.shared;

import java.util.EnumSet;
import java.util.Set;

import static se.isms.core.shared.Permission.COMPILE;
import static se.isms.core.shared.Permission.CONTRIBUTE;
import static se.isms.core.shared.Permission.COORDINATE;
import static se.isms.core.shared.Permission.DECIDE;
import static se.isms.core.shared.Permission.READ;

/**
 * The role that somebody signs in with, and what it may do. Who compiles does not decide.
 */
public enum Role {

	/** Informationssäkerhetssamordnare: runs the work for the whole municipality. */
	COORDINATOR(EnumSet.of(READ, CONTRIBUTE, COORDINATE, COMPILE)),

	/** Contributor of one department (förvaltning) or company. */
	CONTRIBUTOR(EnumSet.of(READ, CONTRIBUTE)),

	/** Reads everything, changes nothing. */
	AUDITOR(EnumSet.of(READ)),

	/** Kommundirektör, nämnd, kommunstyrelse: reads and decides. */
	MANAGEMENT(EnumSet.of(READ, DECIDE)),

	/** Whoever has a seat in a workshop, and nothing else. */
	GUEST(EnumSet.noneOf(Permission.class)),

	/** Jobs, the command line and the first start. */
	SYSTEM(EnumSet.allOf(Permission.class));

	private final Set<Permission> permissions;

	Role(Set<Permission> permissions) {
		this.permissions = permissions;
	}

	public boolean may(Permission permission) {
		return this.permissions.contains(permission);
	}

	public Set<Permission> permissions() {
		return Set.copyOf(this.permissions);
	}

}
