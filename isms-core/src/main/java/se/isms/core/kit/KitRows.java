package se.isms.core.kit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a kit, as it is stored. */
@Component
class KitRows {

	private static final String REACHED = """
			with recursive process (id) as (
			    select l.process_id
			      from offline_kit_plan k
			      join continuity_plan l on l.id = k.plan_id
			     where k.kit_id = :kit
			     union
			    select n.needed_id
			      from process p
			      join process_need n on n.process_id = p.id
			), reached (id) as (
			    select n.system_id
			      from process p
			      join process_system n on n.process_id = p.id
			     union
			    select n.needed_id
			      from reached r
			      join system_need n on n.system_id = r.id
			)
			""";

	private final JdbcClient db;

	KitRows(JdbcClient db) {
		this.db = db;
	}

	/** The plans in force of a department, or of all, by department and criticality. */
	void choose(UUID kit, @Nullable UUID department) {
		this.db.sql("""
				insert into offline_kit_plan (kit_id, position, plan_id)
				select :kit, row_number() over (
				           order by d.name collate "sv-SE-x-icu", b.criticality desc nulls last,
				                    b.name collate "sv-SE-x-icu", l.id), l.id
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  join unit d on d.id = u.department_id
				 where l.state = 'ADOPTED'
				   and (:department::uuid is null or d.id = :department)
				""").param("kit", kit).param("department", department).update();
	}

	List<KitPlan> plans(UUID kit) {
		return this.db.sql("""
				select k.position, l.id as plan_id, l.process_id, b.name as process, d.name as department,
				       b.criticality, l.edition, l.adopted_on, l.valid_until
				  from offline_kit_plan k
				  join continuity_plan l on l.id = k.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  join unit d on d.id = u.department_id
				 where k.kit_id = :kit
				 order by k.position
				""").param("kit", kit).query(KitPlan.class).list();
	}

	/** The systems that the processes of a kit need, also through others. */
	Set<UUID> systems(UUID kit) {
		return this.db.sql(REACHED + "select r.id from reached r").param("kit", kit).query(UUID.class).set();
	}

	/** One process at a time: who comes second sees that the kits are ordered. */
	Set<UUID> old(Instant before, Instant tried) {
		this.db.sql("select pg_advisory_xact_lock(hashtextextended('offline_kit', 0))").query().listOfRows();
		return this.db.sql("""
				select k.id
				  from offline_kit k
				 where k.sealed
				   and k.made_at < :before
				   and not exists (select from offline_kit n
				                    where n.unit_id is not distinct from k.unit_id
				                      and n.language = k.language
				                      and n.made_at > k.made_at
				                      and (n.sealed or n.made_at > :tried))
				   and exists (select from continuity_plan l
				                 join business_process b on b.id = l.process_id
				                 join unit u on u.id = b.unit_id
				                where l.state = 'ADOPTED'
				                  and u.department_id = coalesce(k.unit_id, u.department_id))
				""").param("before", utc(before)).param("tried", utc(tried)).query(UUID.class).set();
	}

	private static OffsetDateTime utc(Instant moment) {
		return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

	void keep(UUID kit, KitFile file) {
		this.db.sql("""
				insert into offline_kit_file (kit_id, name, content)
				values (:kit, :name, :content)
				    on conflict (tenant_id, kit_id, name) do update
				   set content = excluded.content
				""").param("kit", kit).param("name", file.name()).param("content", file.content()).update();
	}

	/** In the order of their names. */
	List<KitFile> files(UUID kit) {
		return this.db.sql("""
				select f.name, f.content
				  from offline_kit_file f
				 where f.kit_id = :kit
				 order by f.name collate "C"
				""")
			.param("kit", kit)
			.query((row, number) -> new KitFile(row.getString("name"), row.getBytes("content")))
			.list();
	}

	/** How many files there are already. */
	int count(UUID kit) {
		return this.db.sql("select count(*) from offline_kit_file f where f.kit_id = :kit")
			.param("kit", kit)
			.query(Integer.class)
			.single();
	}

	/** A newer kit of the same is enough. */
	void removeOlder(OfflineKit kit) {
		this.db.sql("""
				delete from offline_kit
				 where unit_id is not distinct from :unit::uuid
				   and language = :language
				   and id <> :kit
				   and made_at <= (select k.made_at from offline_kit k where k.id = :kit)
				""").param("unit", kit.unitId()).param("language", kit.language()).param("kit", kit.id()).update();
	}

}
