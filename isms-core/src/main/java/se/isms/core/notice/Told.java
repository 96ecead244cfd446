package se.isms.core.notice;

import java.util.UUID;

/** A row of the outbox that waits for its readers. */
record Told(UUID id, String receivers, UUID subjectId) {
}
