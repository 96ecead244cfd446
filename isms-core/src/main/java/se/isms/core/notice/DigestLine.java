package se.isms.core.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A notice as a mail tells of it: without the name of the thing. */
record DigestLine(UUID id, NoticeKind kind, String textKey, @Nullable Instant dueAt) {
}
