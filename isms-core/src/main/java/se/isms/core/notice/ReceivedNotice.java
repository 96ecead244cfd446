package se.isms.core.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader has it.
 *
 * @param sentence in the reader's language
 * @param gone the thing that it is about is not there any more, or not for this reader
 * @param away in whose place, by name
 */
public record ReceivedNotice(UUID id, NoticeKind kind, String sentence, String subjectType, UUID subjectId,
		boolean gone, @Nullable Instant dueAt, Instant receivedAt, @Nullable Instant readAt, @Nullable String away) {
}
