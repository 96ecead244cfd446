package se.isms.web.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.organisation.PersonRegister;
import se.isms.web.list.ListPlaces;

/**
 * What hangs on somebody and needs somebody else when they leave: counted in the list
 * that shows it, so that the number is that of its rows.
 */
@Component
class Hanging {

	private static final List<Held> LISTS = List.of(new Held("plans", "ownerId", Map.of()),
			new Held("plans", "deputyId", Map.of()), new Held("processes", "ownerId", Map.of()),
			new Held("systems", "ownerId", Map.of()), new Held("information", "ownerId", Map.of()),
			new Held("suppliers", "ownerId", Map.of()), new Held("risks", "ownerId", Map.of("open", List.of("true"))),
			new Held("actions", "ownerId", Map.of("open", List.of("true"))), new Held("controls", "ownerId", Map.of()),
			new Held("accounts", "personId", Map.of("enabled", List.of("true"))));

	private final Lists lists;

	private final PersonRegister people;

	Hanging(Lists lists, PersonRegister people) {
		this.lists = lists;
		this.people = people;
	}

	/** What there is of it that the one who looks may see. */
	List<Count> on(UUID person) {
		var queries = LISTS.stream().map(held -> query(held, person)).toList();
		var counts = this.lists.counts(queries);
		var others = this.people.duties(person);
		return Stream
			.concat(IntStream.range(0, LISTS.size())
				.mapToObj(place -> count(LISTS.get(place), queries.get(place), counts.get(place))),
					Stream.of(new Count("incidents", others.incidents(), "/incidents"),
							new Count("objectives", others.objectives(), "/year"),
							new Count("ceilings", others.ceilings(), "/risk/ceilings"),
							new Count("memberships", others.memberships(), "/year/training")))
			.filter(count -> count.number() > 0)
			.toList();
	}

	private ListQuery query(Held held, UUID person) {
		var asked = new HashMap<>(held.more());
		asked.put(held.column(), List.of(person.toString()));
		return ListQuery.of(this.lists.get(held.list()), asked);
	}

	private static Count count(Held held, ListQuery query, long number) {
		return new Count(held.list() + "." + held.column(), number,
				ListPlaces.of(held.list()).list() + "?" + query.text());
	}

	/** A list, the column that names the person, and what else narrows it. */
	private record Held(String list, String column, Map<String, List<String>> more) {
	}

	/**
	 * So much of one kind.
	 *
	 * @param kind the end of the key of its text
	 */
	record Count(String kind, long number, String link) {
	}

}
