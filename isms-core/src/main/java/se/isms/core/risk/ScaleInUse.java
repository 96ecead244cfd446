package se.isms.core.risk;

import java.util.UUID;

/**
 * A version of a scale that risks are rated on today.
 *
 * @param risks how many, closed ones left out
 */
public record ScaleInUse(UUID id, String name, int number, int risks) {
}
