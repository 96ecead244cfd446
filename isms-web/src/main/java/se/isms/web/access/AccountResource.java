package se.isms.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.access.Account;

/** An account in the directory. */
record AccountResource(UUID id, UUID unitId, String upn, Account.Kind kind, @Nullable UUID personId, boolean enabled,
		boolean privileged, @Nullable Integer mfaLevel, boolean externalIdp, LocalDate createdOn,
		@Nullable Instant lastSignIn, @Nullable Boolean mailbox, @Nullable Boolean globalAdmin, @Nullable Integer loa,
		int version) {
}
