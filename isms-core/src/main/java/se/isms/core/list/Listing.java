package se.isms.core.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A list as its feature declares it. Declared as a bean, it has its page, its exports and
 * its place in the tests of all lists.
 *
 * @param key what the list is called in addresses
 * @param subject what stands in it, as rules call it
 * @param from the tables, without "from"
 * @param where what all rows have in common; it may ask for {@code :today}
 * @param id of a row, a uuid that no other row has
 * @param department whose row it is; none: everybody sees all
 * @param start filters and order of somebody who asks for nothing, as in an address; it
 * names an order
 * @param columns the first one names the row and links to it
 */
public record Listing(String key, String subject, String from, String where, String id, @Nullable String department,
		String start, List<Column> columns) {

	/** Parameters of an address that no column may be called. */
	static final Set<String> RESERVED = Set.of("sort", "after", "before", "size", "column", "view", "lang", "id");

	public Listing {
		columns = List.copyOf(columns);
		if (columns.stream().anyMatch(column -> RESERVED.contains(column.key()))) {
			throw new IllegalArgumentException("a column of " + key + " is called as a parameter");
		}
	}

	/** A list that is seen within the department of the unit u. */
	public static Listing ofUnits(String key, String subject, String id, String start, String from, Column... columns) {
		return new Listing(key, subject, from, "true", id, "u.department_id", start, List.of(columns));
	}

	/** A list that everybody sees all of. */
	public static Listing shared(String key, String subject, String id, String start, String from, Column... columns) {
		return new Listing(key, subject, from, "true", id, null, start, List.of(columns));
	}

	/** The same list of those rows only. */
	public Listing where(String condition) {
		return new Listing(this.key, this.subject, this.from, condition, this.id, this.department, this.start,
				this.columns);
	}

	/** What somebody can see, sort by and narrow. */
	public List<Column> visible() {
		return this.columns.stream().filter(column -> column.use() != Column.Use.PART).toList();
	}

	Optional<Column> column(String name) {
		return visible().stream().filter(column -> column.key().equals(name)).findFirst();
	}

	Optional<Column> narrowing(String name) {
		return this.columns.stream()
			.filter(column -> column.key().equals(name))
			.filter(column -> column.use() != Column.Use.PART || column.reference() != null)
			.findFirst();
	}

}
