package se.isms.core.list;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Something that many rows can be changed in at once.
 *
 * @param label the key of what people call it
 * @param kind a day or a choice
 * @param values of a choice, and {@code words} the key of their texts
 * @param reference where the choice is one of people or the like
 */
public record BulkField(String key, String label, Kind kind, List<String> values, String words,
		@Nullable Reference reference) {

	/** Those who have a role here and may answer for something. */
	private static final String PEOPLE = """
			select p.id::text as value, p.name || ', ' || p.title as label
			  from person p
			  join unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
			 where p.employed_to is null
			   and (:department::uuid is null or u.department_id = :department)
			   and exists (select from role_assignment r where r.person_id = p.id)
			 order by p.name collate "sv-SE-x-icu"
			 limit 500
			""";

	public static BulkField day(String key, String label) {
		return new BulkField(key, label, Kind.DAY, List.of(), "", null);
	}

	public static BulkField choice(String key, String label, String words, Enum<?>... values) {
		return new BulkField(key, label, Kind.CHOICE, Stream.of(values).map(Enum::name).toList(), words, null);
	}

	/** Somebody who may answer for something. */
	public static BulkField person(String key, String label) {
		return new BulkField(key, label, Kind.CHOICE, List.of(), "", new Reference(key, PEOPLE));
	}

}
