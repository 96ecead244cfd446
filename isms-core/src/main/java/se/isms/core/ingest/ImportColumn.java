package se.isms.core.ingest;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A column that can be imported.
 *
 * @param key the end of the key of its text
 * @param field of the table
 * @param required whether no row can do without
 * @param once whether it is set when a row is added, and not changed by an import later
 * @param example a value that somebody might write
 * @param aliases other names of the column in files, however they are written
 * @param otherwise SQL of the value of new rows without one; a row that has a value keeps
 * it where the cell is empty. Without this, an empty cell clears the field.
 * @param label the key of its text, where that is not the kind's own
 */
public record ImportColumn(String key, String field, CellType type, boolean required, boolean once, String example,
		List<String> aliases, @Nullable String otherwise, @Nullable String label) {

	public ImportColumn {
		aliases = List.copyOf(aliases);
	}

	/** A column that may be empty. */
	public static ImportColumn of(String key, String field, CellType type, String example) {
		return new ImportColumn(key, field, type, false, false, example, List.of(), null, null);
	}

	/** The department that answers for a row. */
	public static ImportColumn unit() {
		return of("unit", "unit_id", Cells.ownUnit(), "Socialförvaltningen").needed()
			.called("förvaltning eller bolag", "förvaltning", "enhet", "avdelning", "department or company",
					"department", "organisational unit")
			.labelled("unit");
	}

	/** The one who answers for a row. */
	public static ImportColumn owner() {
		return of("owner", "owner_id", Cells.person(), "1017")
			.called("ansvarig", "ägare", "anställningsnummer", "responsible", "assignee")
			.labelled("owner");
	}

	/** No row can do without it. */
	public ImportColumn needed() {
		return new ImportColumn(this.key, this.field, this.type, true, this.once, this.example, this.aliases,
				this.otherwise, this.label);
	}

	/** An import does not change it. */
	public ImportColumn writtenOnce() {
		return new ImportColumn(this.key, this.field, this.type, this.required, true, this.example, this.aliases,
				this.otherwise, this.label);
	}

	/** Names under which files have it. */
	public ImportColumn called(String... names) {
		return new ImportColumn(this.key, this.field, this.type, this.required, this.once, this.example, List.of(names),
				this.otherwise, this.label);
	}

	/** Another name under which files have it. */
	public ImportColumn orCalled(String name) {
		return called(Stream.concat(this.aliases.stream(), Stream.of(name)).toArray(String[]::new));
	}

	/** Called as something else is already. */
	public ImportColumn labelled(String label) {
		return new ImportColumn(this.key, this.field, this.type, this.required, this.once, this.example, this.aliases,
				this.otherwise, label);
	}

	/** What a new row gets without a value. */
	public ImportColumn otherwise(String sql) {
		return new ImportColumn(this.key, this.field, this.type, this.required, this.once, this.example, this.aliases,
				sql, this.label);
	}

}
