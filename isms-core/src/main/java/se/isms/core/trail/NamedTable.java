package se.isms.core.trail;

/**
 * Where the trail finds how people know an object: a feature that has such objects
 * declares a bean of this.
 *
 * @param table with an id
 * @param column that holds the name
 */
public record NamedTable(String table, String column) {

	String names() {
		return "select x.id, x.%s as name from %s x where x.id = any(:ids::uuid[])".formatted(this.column, this.table);
	}

}
