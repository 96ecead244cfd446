package se.isms.core.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A digest that needs somebody.
 *
 * @param reader by name
 * @param reason what the mail server said last
 */
public record UndeliveredDigest(UUID id, String reader, DigestState state, boolean urgent, int notices, int attempts,
		Instant madeAt, @Nullable Instant triedAt, @Nullable String reason, int version) {
}
