package se.isms.core.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param previous the place to go back from; none at the beginning
 * @param next the place to go on from; none at the end
 * @param total how many rows the filters let through in all
 */
public record Part<T>(List<T> rows, @Nullable String previous, @Nullable String next, long total) {
}
