package se.isms.web.practice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.BuiltInCard;

/**
 * A card, in the language that is asked for.
 *
 * @param builtIn which built-in card it is; none where the words are one's own
 */
record CardResource(UUID id, UUID exerciseId, int place, @Nullable BuiltInCard builtIn, String moment, String happening,
		@Nullable Instant handedOutAt, int version) {
}
