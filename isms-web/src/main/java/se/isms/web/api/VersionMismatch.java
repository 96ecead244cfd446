package se.isms.web.api;

import org.jspecify.annotations.Nullable;

/** What is to be changed is not as it was when it was read. */
final class VersionMismatch extends RuntimeException {

	private final @Nullable Integer current;

	VersionMismatch(@Nullable Integer current) {
		super("the current version is " + current);
		this.current = current;
	}

	@Nullable Integer current() {
		return this.current;
	}

}
