package se.isms.core.trail;

import java.time.Instant;
import java.util.List;

/**
 * One change of an object: who, when, and each field before and after.
 *
 * @param fields those that differ; none where the values have been erased
 */
public record Change(Instant at, String actor, String action, List<Field> fields) {

	/**
	 * A field that the change touched.
	 *
	 * @param name of the record component
	 * @param before empty where there was nothing
	 * @param after empty where there is nothing
	 */
	public record Field(String name, String before, String after) {
	}

}
