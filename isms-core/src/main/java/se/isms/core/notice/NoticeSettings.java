package se.isms.core.notice;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * What a reader wants by mail, and how often.
 *
 * @param email none: no mail
 * @param muted kinds that are shown in the list only; clocks of the law cannot be
 * @param language of the mails and the calendar, sv or en
 * @param version 0 while nothing has been chosen
 */
public record NoticeSettings(@Nullable String email, Rhythm rhythm, Set<NoticeKind> muted, String language,
		int version) {

	/** How often the mail comes that bundles notices. */
	public enum Rhythm {

		DAILY, WEEKLY, NEVER

	}

	public NoticeSettings {
		muted = Set.copyOf(muted);
	}

	NoticeSettings checked() {
		if (this.email != null && !this.email.matches("[^@\\s<>,;:\"]+@[^@\\s<>,;:\"]+\\.[^@\\s<>,;:\".]{2,}")) {
			throw new Refused("refused.email-not-an-address", this.email).at("email");
		}
		if (this.muted.stream().anyMatch(NoticeKind::urgent)) {
			throw new Refused("refused.clock-not-muted");
		}
		if (!this.language.equals("sv") && !this.language.equals("en")) {
			throw new Refused("refused.language-unknown", this.language).at("language");
		}
		return this;
	}

}
