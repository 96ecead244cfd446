package se.isms.core.list;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a change of many rows does, or has done.
 *
 * @param id to undo it by; none for a preview
 * @param changed the rows that change, in the order of the list
 * @param refused the rows that stay as they are, and why
 */
public record BulkChange(@Nullable UUID id, List<Changed> changed, List<Refusal> refused) {

	/** Why a row stays that somebody has changed since it was seen. */
	static final String CHANGED = "refused.bulk-changed";

	/**
	 * A row that changes.
	 *
	 * @param version that it had before
	 * @param before the value that it had; empty for none
	 * @param after the value that it gets; empty for none
	 */
	public record Changed(UUID id, int version, String before, String after) {
	}

	/**
	 * Why a row stays as it is.
	 *
	 * @param key of a text, which the arguments fill
	 */
	public record Refusal(UUID id, String key, List<Object> arguments) {
	}

}
