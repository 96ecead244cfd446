package se.isms.core.continuity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** What manual procedures and shared resources need, as it is stored. */
@Component
class NeededRows {

	private final JdbcClient db;

	private final Trail trail;

	NeededRows(JdbcClient db, Trail trail) {
		this.db = db;
		this.trail = trail;
	}

	/** Who needs something. */
	enum Needing {

		PROCEDURE("procedure_resource", "procedure_system", "procedure_id", "manual_procedure"),

		RESOURCE("resource_need", "resource_system", "resource_id", "shared_resource");

		private final String resources;

		private final String systems;

		private final String column;

		private final String subject;

		Needing(String resources, String systems, String column, String subject) {
			this.resources = resources;
			this.systems = systems;
			this.column = column;
			this.subject = subject;
		}

		private String in(String sql) {
			return sql.formatted(this.resources, this.systems, this.column);
		}

	}

	Needed of(Needing kind, UUID id) {
		return new Needed(this.db.sql(kind.in("""
				select r.id, r.name as label
				  from %1$s n
				  join shared_resource r on r.id = n.needed_id
				 where n.%3$s = :id
				 order by r.name collate "sv-SE-x-icu", r.id
				""")).param("id", id).query(Choice.class).list(), this.db.sql(kind.in("""
				select s.id, s.name as label
				  from %2$s n
				  join information_system s on s.id = n.system_id
				 where n.%3$s = :id
				 order by s.name collate "sv-SE-x-icu", s.id
				""")).param("id", id).query(Choice.class).list());
	}

	/** The trail tells of it where it is not the same already. */
	void replace(Needing kind, UUID id, Set<UUID> resources, Set<UUID> systems) {
		var before = of(kind, id);
		if (before.same(resources, systems)) {
			return;
		}
		this.db.sql(kind.in("delete from %1$s where %3$s = :id")).param("id", id).update();
		this.db.sql(kind.in("delete from %2$s where %3$s = :id")).param("id", id).update();
		this.db.sql(kind.in("""
				insert into %1$s (%3$s, needed_id)
				select :id, r.id
				  from shared_resource r
				 where r.id = any (:needed::uuid[])
				""")).param("id", id).param("needed", array(resources)).update();
		this.db.sql(kind.in("""
				insert into %2$s (%3$s, system_id)
				select :id, s.id
				  from information_system s
				 where s.id = any (:needed::uuid[])
				""")).param("id", id).param("needed", array(systems)).update();
		var after = of(kind, id);
		if (!after.same(resources, systems)) {
			throw new NotFound();
		}
		this.trail.record("need", kind.subject, id, Names.of(before), Names.of(after));
	}

	private static String[] array(Set<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	/** What the trail tells, called as in the forms. */
	private record Names(String neededResources, String neededSystems) {

		static Names of(Needed needed) {
			return new Names(names(needed.resources()), names(needed.systems()));
		}

		private static String names(List<Choice> choices) {
			return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
		}

	}

}
