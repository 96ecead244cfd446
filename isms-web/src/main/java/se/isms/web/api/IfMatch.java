package se.isms.web.api;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The version that a change is meant for, from the header If-Match. */
public record IfMatch(int version) {

	/** Stops a change that is meant for another version than the current one. */
	public void require(@Nullable Integer current) {
		if (!Objects.equals(current, this.version)) {
			throw new VersionMismatch(current);
		}
	}

	/**
	 * Stops, and so undoes, a change that somebody else's change came before: then the
	 * version is not the next one.
	 */
	public void requireNext(@Nullable Integer changed) {
		if (changed == null || changed != this.version + 1) {
			throw new VersionMismatch(null);
		}
	}

}
