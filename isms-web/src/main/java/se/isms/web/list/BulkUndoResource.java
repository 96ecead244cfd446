package se.isms.web.list;

import java.util.List;
import java.util.UUID;

/**
 * What came of taking a change of many rows back.
 *
 * @param restored the rows that are again as they were
 * @param kept the rows that are not, and why: somebody has changed them since
 */
record BulkUndoResource(String list, List<UUID> restored, List<BulkResource.BulkKeptRow> kept) {
}
