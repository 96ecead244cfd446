package se.isms.core.notice;

import org.jspecify.annotations.Nullable;

/** Which notices to list; what is not given does not narrow. */
public record NoticeFilter(Show show, @Nullable NoticeKind kind) {

	/** Whether they have been read. */
	public enum Show {

		UNREAD, READ, ALL

	}

}
