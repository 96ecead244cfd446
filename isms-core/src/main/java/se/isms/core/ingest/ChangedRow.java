package se.isms.core.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a file would bring into the register.
 *
 * @param number as a person finds it in the file
 * @param name what the row is known by
 * @param added whether the register does not have it yet
 */
public record ChangedRow(int number, String name, boolean added, List<Change> changes) {

	/**
	 * A field that would be another one.
	 *
	 * @param before as the register has it, if it says anything
	 */
	public record Change(ImportColumn column, @Nullable String before, @Nullable String after) {
	}

}
