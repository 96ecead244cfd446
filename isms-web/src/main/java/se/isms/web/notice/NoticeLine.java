package se.isms.web.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.ReceivedNotice;
import se.isms.web.evaluation.Places;

/**
 * A notice in the list.
 *
 * @param path of the thing; none where it is gone
 */
record NoticeLine(UUID id, NoticeKind kind, String sentence, @Nullable String path, Instant receivedAt, boolean read,
		@Nullable String away) {

	static NoticeLine of(ReceivedNotice notice) {
		return new NoticeLine(notice.id(), notice.kind(), notice.sentence(),
				notice.gone() ? null : Places.of(notice.subjectType(), notice.subjectId()), notice.receivedAt(),
				notice.readAt() != null, notice.away());
	}

}
