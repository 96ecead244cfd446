package se.isms.core.improvement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which actions to list; what is not given does not narrow. */
public record ActionFilter(Show show, @Nullable UUID department, @Nullable UUID source) {

	/** How far they have come. */
	public enum Show {

		ALL, OPEN, OVERDUE

	}

	public static ActionFilter all() {
		return new ActionFilter(Show.ALL, null, null);
	}

}
