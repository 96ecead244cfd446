package se.isms.web.notice;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.NoticeSettings;

/**
 * What somebody wants by mail.
 *
 * @param muted kinds that are shown in the list only
 */
record SettingsInput(@Nullable @Size(max = 200) String email, @NotNull NoticeSettings.Rhythm rhythm,
		@NotNull @Size(max = 20) List<NoticeKind> muted, @NotNull @Pattern(regexp = "sv|en") String language) {
}
