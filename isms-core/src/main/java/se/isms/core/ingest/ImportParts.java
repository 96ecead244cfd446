package se.isms.core.ingest;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of a kind have beside their table: fields that stand in rows of another
 * one, which come and go with them.
 *
 * @param table that holds them
 * @param whole SQL of rows as they are compared: the fields of the table, those beside it
 * and {@code parts_version}, a number that rises whenever one of these changes
 * @param fields those that are not the table's own
 * @param add SQL that adds what new rows have; {@link #STAGED} are the rows of the file
 * with their fields, and new rows have their identifiers
 * @param change SQL that changes what changed rows have, those of {@code import_change}
 * @param restore SQL that gives changed rows back what {@code import_change} says that
 * they had
 * @param taken SQL of the names of those who meanwhile hold what only one can hold and
 * {@code restore} would give back; none where nothing is held so
 * @param remove SQL that takes away what the new rows of an import have, whose
 * identifiers are from {@code :first} to {@code :last}
 */
public record ImportParts(String table, String whole, Set<String> fields, String add, String change, String restore,
		@Nullable String taken, String remove) {

	/** Stands for the rows of the file in SQL. */
	public static final String STAGED = "{staged}";

	public ImportParts {
		fields = Set.copyOf(fields);
	}

}
