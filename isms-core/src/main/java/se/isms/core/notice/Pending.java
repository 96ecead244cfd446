package se.isms.core.notice;

import java.time.Instant;
import java.util.UUID;

/** A copy that has been neither read nor mailed. */
record Pending(UUID noticeId, UUID userId, NoticeKind kind, boolean urgent, Instant receivedAt,
		NoticeSettings.Rhythm rhythm, String muted) {
}
