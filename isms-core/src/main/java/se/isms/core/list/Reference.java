package se.isms.core.list;

/**
 * A column that is narrowed by what its name stands for: units, for example, by their
 * department.
 *
 * @param sql the id in the query of the list
 * @param options a query for what can be chosen: value and label; it may ask for
 * {@code :department}, which is none for those who see everything
 */
public record Reference(String sql, String options) {

	/** The departments that somebody may look into. */
	public static Reference department(String sql) {
		return new Reference(sql, """
				select d.id::text as value, d.name as label
				  from unit d
				 where d.kind <> 'SUBUNIT'
				   and (:department::uuid is null or d.id = :department)
				 order by d.name collate "sv-SE-x-icu"
				""");
	}

}
