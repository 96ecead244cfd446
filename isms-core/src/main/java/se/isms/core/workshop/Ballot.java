package se.isms.core.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A vote as it is revealed.
 *
 * @param by whose it is, where votes are named
 */
public record Ballot(Vote vote, @Nullable String by) {
}
