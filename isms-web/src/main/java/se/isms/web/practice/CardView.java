package se.isms.web.practice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A card as the leader of an exercise sees it. */
record CardView(UUID id, int place, String moment, String happening, @Nullable Instant handedOutAt) {
}
