package se.isms.core.list;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * What people keep of lists. Each sees their own; its address can be given to anybody,
 * who then sees what they may.
 */
@Service
@Transactional
public class SavedFilters {

	/** As much as fits in a menu. */
	private static final int LONGEST_NAME = 80;

	private static final int MOST = 50;

	private final JdbcClient db;

	private final Trail trail;

	SavedFilters(JdbcClient db, Trail trail) {
		this.db = db;
		this.trail = trail;
	}

	/** Those of somebody for a list, by name. */
	@Transactional(readOnly = true)
	public List<SavedFilter> of(String person, String list) {
		return this.db.sql("""
				select f.id, f.list, f.name, f.query, f.standard
				  from saved_filter f
				 where f.person = :person
				   and f.list = :list
				 order by f.name collate "sv-SE-x-icu", f.id
				""").param("person", person).param("list", list).query(SavedFilter.class).list();
	}

	/** Keeps a question under a name; what had the name before is replaced. */
	public void keep(String person, String name, ListQuery query) {
		var list = query.listing().key();
		var called = name.strip();
		if (called.isEmpty() || called.length() > LONGEST_NAME || called.indexOf('\0') >= 0) {
			throw new Refused("refused.saved-filter-name", LONGEST_NAME);
		}
		var kept = of(person, list);
		if (kept.size() >= MOST && kept.stream().noneMatch(one -> one.name().equals(called))) {
			throw new Refused("refused.saved-filters-too-many", MOST);
		}
		var id = this.db.sql("""
				insert into saved_filter (id, list, person, name, query, standard)
				values (:id, :list, :person, :name, :query, false)
				    on conflict (tenant_id, person, list, name) do update set query = excluded.query
				returning id
				""")
			.param("id", UUID.randomUUID())
			.param("list", list)
			.param("person", person)
			.param("name", called)
			.param("query", query.text())
			.query(UUID.class)
			.single();
		this.trail.record("keep", "saved_filter", id, null, find(person, id));
	}

	/** Lets the list start with it, or with itself again when it did already. */
	public void start(String person, UUID id) {
		var before = find(person, id);
		this.db.sql("""
				update saved_filter
				   set standard = false
				 where person = :person
				   and list = :list
				   and standard
				""").param("person", person).param("list", before.list()).update();
		this.db.sql("""
				update saved_filter
				   set standard = :standard
				 where id = :id
				""").param("standard", !before.standard()).param("id", id).update();
		this.trail.record("change", "saved_filter", id, before, find(person, id));
	}

	public void forget(String person, UUID id) {
		var before = find(person, id);
		this.db.sql("""
				delete from saved_filter
				 where id = :id
				""").param("id", id).update();
		this.trail.record("forget", "saved_filter", id, before, null);
	}

	/** Only one's own. */
	@Transactional(readOnly = true)
	public SavedFilter find(String person, UUID id) {
		return this.db.sql("""
				select f.id, f.list, f.name, f.query, f.standard
				  from saved_filter f
				 where f.person = :person
				   and f.id = :id
				""")
			.param("person", person)
			.param("id", id)
			.query(SavedFilter.class)
			.optional()
			.orElseThrow(NotFound::new);
	}

}
