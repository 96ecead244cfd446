package se.isms.core.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a change of many rows does, or has done.
 *
 * @param id to undo it by; none for a preview
 * @param changed the rows, with the version that each had
 * @param refused the rows that stay as they are, and why
 */
public record BulkChange(@Nullable UUID id, Map<UUID, Integer> changed, List<Refusal> refused) {

	/**
	 * Why a row stays as it is.
	 *
	 * @param key of a text, which the arguments fill
	 */
	public record Refusal(UUID id, String key, List<Object> arguments) {
	}

}
