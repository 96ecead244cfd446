package se.isms.core.list;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of many rows that can still be taken back.
 *
 * @param field what was changed
 * @param rows how many were
 */
public record LastBulkChange(UUID id, String field, Instant at, int rows) {
}
