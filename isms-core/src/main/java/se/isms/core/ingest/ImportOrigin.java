package se.isms.core.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The newest import that added or changed an object.
 *
 * @param row of the file, where the import added it, counted as the pages of imports
 * count
 */
public record ImportOrigin(String fileName, Instant committedAt, @Nullable Integer row) {
}
