package se.isms.core.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list. What is none does not matter.
 *
 * @param covered whether two-factor authentication covers it
 * @param text part of the sign-in name or of the person's name
 */
public record AccountFilter(@Nullable UUID department, Account.@Nullable Kind kind, @Nullable Boolean privileged,
		@Nullable Boolean covered, @Nullable Boolean enabled, @Nullable String text) {

	public static AccountFilter all() {
		return new AccountFilter(null, null, null, null, null, null);
	}

}
