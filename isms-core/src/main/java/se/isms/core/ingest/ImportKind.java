package se.isms.core.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Permission;

/**
 * What rows can be imported into: a table that has the columns id, unit_id or not, and
 * version. Rows are known again by their key and not by an identifier.
 *
 * @param name the end of the keys of its texts, and what it is called on the command line
 * @param permission what somebody needs to import it
 * @param table in lower case
 * @param key the names of the columns that a row is known by; texts whatever their case
 * @param unique whether the register itself holds no key twice
 * @param refusals rows that are wrong as a whole
 * @param fixed fields that no column fills, with SQL that may name the fields of the row
 * as {@code s.field}, for new rows only
 * @param labels where the keys of the texts of its columns begin
 * @param guides columns that are not kept: the text of the value goes, with a colon,
 * before that of the key
 * @param parts what a row has beside its table
 * @param guarded whether somebody has to say first that nothing in the file is classified
 */
public record ImportKind(String name, Permission permission, String table, List<ImportColumn> columns, List<String> key,
		boolean unique, List<Refusal> refusals, Map<String, String> fixed, String labels, Map<String, String> guides,
		@Nullable ImportParts parts, boolean guarded) {

	public ImportKind {
		columns = List.copyOf(columns);
		key = List.copyOf(key);
		refusals = List.copyOf(refusals);
		fixed = Map.copyOf(fixed);
		guides = Map.copyOf(guides);
	}

	/**
	 * Rows that are wrong though each of their cells is right.
	 *
	 * @param column the key of the column that the reason is told at
	 * @param reason the end of the key of a text, after "import.reason."
	 * @param condition SQL that holds for wrong rows and names their fields as
	 * {@code s.field}; {@link ImportParts#STAGED} are the rows of the file. Fields that
	 * the file has no column for are those of the register.
	 */
	public record Refusal(String column, String reason, String condition) {
	}

	/** Whether a row is some unit's; who works for a department may import no other. */
	public boolean ofUnits() {
		return this.columns.stream().anyMatch(column -> column.field().equals("unit_id"));
	}

	/** Where rows are read: the table, or what is said to be the whole of a row. */
	String whole() {
		return (this.parts != null) ? this.parts.whole() : this.table;
	}

	/** Whether a column is a field of the table itself. */
	boolean inTable(ImportColumn column) {
		return !this.guides.containsValue(column.key())
				&& (this.parts == null || !this.parts.fields().contains(column.field()));
	}

	/** Starts a declaration. */
	public static Builder of(String name, Permission permission, String table) {
		return new Builder(name, permission, table);
	}

	/** The column with this key. */
	public Optional<ImportColumn> column(String key) {
		return this.columns.stream().filter(column -> column.key().equals(key)).findFirst();
	}

	/** The key of the text that names it. */
	public String label() {
		return "import.kind." + this.name;
	}

	/** The key of the text that names a column. */
	public String label(ImportColumn column) {
		return (column.label() != null) ? column.label() : this.labels + "." + column.key();
	}

	/** Collects a declaration. */
	public static final class Builder {

		private final String name;

		private final Permission permission;

		private final String table;

		private final List<ImportColumn> columns = new ArrayList<>();

		private final Map<String, String> fixed = new LinkedHashMap<>();

		private final List<Refusal> refusals = new ArrayList<>();

		private final Map<String, String> guides = new LinkedHashMap<>();

		private @Nullable ImportParts parts;

		private List<String> key = List.of();

		private boolean unique;

		private boolean guarded;

		private String labels;

		private Builder(String name, Permission permission, String table) {
			this.name = name;
			this.permission = permission;
			this.table = table;
			this.labels = "import." + name;
		}

		/** Adds a column; their order is that of the template to fill in. */
		public Builder column(ImportColumn column) {
			this.columns.add(column);
			return this;
		}

		/**
		 * Columns that a row is known by; of several rows with one key all are refused.
		 */
		public Builder knownBy(String... columns) {
			this.key = List.of(columns);
			return this;
		}

		/** A column that the table itself keeps unique. */
		public Builder knownByUnique(String column) {
			this.unique = true;
			return knownBy(column);
		}

		/** Rows for which this condition holds are wrong. */
		public Builder refuse(String column, String reason, String condition) {
			this.refusals.add(new Refusal(column, reason, condition));
			return this;
		}

		/** Columns are called as the fields of a form, whose texts begin with this. */
		public Builder calledAs(String form) {
			this.labels = form;
			return this;
		}

		/** A field of new rows that no column fills. */
		public Builder fixed(String field, String sql) {
			this.fixed.put(field, sql);
			return this;
		}

		/**
		 * What a cell of the guide says goes, with a colon, before what the other cell
		 * says; it is not kept itself.
		 */
		public Builder guided(String column, String guide) {
			this.guides.put(column, guide);
			return this;
		}

		/** A row has more than its table. */
		public Builder parts(ImportParts more) {
			this.parts = more;
			return this;
		}

		/** Whoever brings such a file says that nothing in it is classified. */
		public Builder guarded() {
			this.guarded = true;
			return this;
		}

		/** The declaration. */
		public ImportKind build() {
			return new ImportKind(this.name, this.permission, this.table, this.columns, this.key, this.unique,
					this.refusals, this.fixed, this.labels, this.guides, this.parts, this.guarded);
		}

	}

}
