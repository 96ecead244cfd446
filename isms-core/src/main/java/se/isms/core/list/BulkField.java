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
 * @param names a query for what {@code :ids} are called, also those that can no longer be
 * chosen
 */
public record BulkField(String key, String label, Kind kind, List<String> values, String words,
		@Nullable Reference reference, @Nullable String names) {

	/** Those who are employed, have a role today and may answer for something. */
	private static final String PEOPLE = """
			select p.id::text as value, p.name || ', ' || p.title as label
			  from person p
			  join unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
			 where p.employed_from <= :today
			   and coalesce(p.employed_to >= :today, true)
			   and (:department::uuid is null or u.department_id = :department)
			   and exists (select
			                 from role_assignment r
			                where r.person_id = p.id
			                  and r.valid_from <= :today
			                  and coalesce(r.valid_to >= :today, true))
			 order by p.name collate "sv-SE-x-icu"
			 limit 500
			""";

	private static final String NAMES = """
			select p.id::text as value, p.name || ', ' || p.title as label
			  from person p
			 where p.id::text in (:ids)
			""";

	public static BulkField day(String key, String label) {
		return new BulkField(key, label, Kind.DAY, List.of(), "", null, null);
	}

	public static BulkField choice(String key, String label, String words, Enum<?>... values) {
		return choice(key, label, words, Stream.of(values).map(Enum::name).toList());
	}

	/** One of two, such as closed or not. */
	public static BulkField either(String key, String label, String words) {
		return choice(key, label, words, List.of("true", "false"));
	}

	/** Somebody who may answer for something. */
	public static BulkField person(String key, String label) {
		return new BulkField(key, label, Kind.CHOICE, List.of(), "", new Reference(key, PEOPLE), NAMES);
	}

	private static BulkField choice(String key, String label, String words, List<String> values) {
		return new BulkField(key, label, Kind.CHOICE, values, words, null, null);
	}

}
