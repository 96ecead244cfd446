package se.isms.core.trail;

import java.time.Instant;

/** When an object was changed last, and by whom. */
public record LastChange(Instant at, String actor) {
}
