package se.isms.web.security;

import java.io.Serial;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;

import se.isms.core.organisation.User;
import se.isms.core.shared.Actor;
import se.isms.core.shared.Role;

/** Somebody who has signed in, as the session keeps it. */
public final class SignedIn extends org.springframework.security.core.userdetails.User {

	@Serial
	private static final long serialVersionUID = 1;

	private final UUID tenant;

	private final String displayName;

	private final Role role;

	private final @Nullable UUID department;

	private final String language;

	private final String theme;

	SignedIn(User user) {
		super(user.username(), user.passwordHash(), AuthorityUtils.createAuthorityList("ROLE_" + user.role().name()));
		this.tenant = user.tenantId();
		this.displayName = user.name();
		this.role = user.role();
		this.department = user.departmentId();
		this.language = user.language();
		this.theme = user.theme();
	}

	public Actor actor() {
		return new Actor(this.tenant, this.displayName, this.role, this.department);
	}

	public String displayName() {
		return this.displayName;
	}

	public Role role() {
		return this.role;
	}

	public String language() {
		return this.language;
	}

	public String theme() {
		return this.theme;
	}

}
