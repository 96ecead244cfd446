package se.isms.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of accounts. */
public record AccountRow(UUID id, String upn, UUID unitId, String unit, Account.Kind kind, @Nullable String person,
		@Nullable LocalDate employedTo, boolean enabled, boolean privileged, @Nullable Integer mfaLevel,
		boolean externalIdp, boolean covered, LocalDate createdOn, @Nullable Instant lastSignIn) {
}
