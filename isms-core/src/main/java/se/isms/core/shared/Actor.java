package se.isms.core.shared;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which tenant and within which department (none: the whole municipality).
 */
public record Actor(UUID tenant, String name, Role role, @Nullable UUID department) {

	public static Actor system(UUID tenant) {
		return new Actor(tenant, "isms", Role.SYSTEM, null);
	}

	public boolean may(Permission permission) {
		return this.role.may(permission);
	}

	/** Refuses what the role does not allow. */
	public void require(Permission permission) {
		if (!may(permission)) {
			throw new NotAllowed();
		}
	}

	/** Refuses a change in a department that is not one's own. */
	public void requireDepartment(UUID other) {
		require(Permission.CONTRIBUTE);
		if (this.department != null && !this.department.equals(other)) {
			throw new NotAllowed();
		}
	}

}
