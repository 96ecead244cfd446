package se.isms.core.continuity;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** What manual procedures and shared resources replace and need, as it is stored. */
@Component
class LinkRows {

	private final JdbcClient db;

	private final Trail trail;

	LinkRows(JdbcClient db, Trail trail) {
		this.db = db;
		this.trail = trail;
	}

	/** By name. */
	List<Choice> of(Link link, UUID id) {
		return this.db.sql(link.in("""
				select o.id, o.name as label
				  from %1$s l
				  join %4$s o on o.id = l.%3$s
				 where l.%2$s = :id
				 order by o.name collate "sv-SE-x-icu", o.id
				""")).param("id", id).query(Choice.class).list();
	}

	/** The trail tells of it, by name, where anything is not as it was. */
	void replace(String subject, UUID id, Map<Link, Set<UUID>> wanted) {
		var before = all(id, wanted.keySet());
		var changed = wanted.keySet()
			.stream()
			.filter(link -> !Choice.ids(before.getOrDefault(link, List.of())).equals(wanted.get(link)))
			.toList();
		if (changed.isEmpty()) {
			return;
		}
		changed.forEach(link -> replace(link, id, wanted.getOrDefault(link, Set.of())));
		this.trail.record("connect", subject, id, names(before), names(all(id, wanted.keySet())));
	}

	private void replace(Link link, UUID id, Set<UUID> targets) {
		this.db.sql(link.in("delete from %1$s where %2$s = :id")).param("id", id).update();
		var linked = this.db.sql(link.in("""
				insert into %1$s (%2$s, %3$s)
				select :id, o.id
				  from %4$s o
				 where o.id = any (:targets::uuid[])
				"""))
			.param("id", id)
			.param("targets", targets.stream().map(UUID::toString).toArray(String[]::new))
			.update();
		if (linked != targets.size()) {
			throw new NotFound();
		}
	}

	private Map<Link, List<Choice>> all(UUID id, Set<Link> links) {
		var all = new EnumMap<Link, List<Choice>>(Link.class);
		links.forEach(link -> all.put(link, of(link, id)));
		return all;
	}

	private static Map<String, String> names(Map<Link, List<Choice>> all) {
		var names = new LinkedHashMap<String, String>();
		all.forEach((link, choices) -> names.put(link.field(),
				choices.stream().map(Choice::label).collect(Collectors.joining(", "))));
		return names;
	}

}
