package se.isms.web.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.NoticeSettings;

/** What somebody gets by mail; version 0 while nothing has been chosen. */
record SettingsResource(@Nullable String email, NoticeSettings.Rhythm rhythm, List<NoticeKind> muted, String language,
		int version) {
}
