package se.isms.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.access.Account;

/** What the directory says of an account. */
record AccountInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String upn, @NotNull Account.Kind kind,
		@Nullable UUID personId, @NotNull Boolean enabled, @NotNull Boolean privileged,
		@Min(0) @Max(4) @Nullable Integer mfaLevel, @NotNull Boolean externalIdp, @NotNull LocalDate createdOn,
		@Nullable Instant lastSignIn, @Nullable Boolean mailbox, @Nullable Boolean globalAdmin,
		@Min(1) @Max(4) @Nullable Integer loa) {
}
