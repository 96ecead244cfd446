package se.isms.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part; none after the last
 * @param total how many there are in all
 */
public record ItemsPart<T>(List<T> items, @Nullable String next, long total) {
}
