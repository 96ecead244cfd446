package se.isms.core.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Actor;
import se.isms.core.shared.Role;

/**
 * Somebody who signs in.
 *
 * @param department of a contributor; none for those who see the whole municipality
 * @param language sv or en
 * @param theme auto, light or dark
 */
public record User(UUID id, UUID tenantId, String username, String passwordHash, String name, Role role,
		@Nullable UUID departmentId, String language, String theme, boolean enabled, boolean demo) {

	public Actor actor() {
		return new Actor(this.tenantId, this.name, this.role, this.departmentId);
	}

}
