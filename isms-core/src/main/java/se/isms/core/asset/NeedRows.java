package se.isms.core.asset;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

/** Which process needs which, and which system needs which, as it is stored. */
@Component
class NeedRows {

	private final JdbcClient db;

	NeedRows(JdbcClient db) {
		this.db = db;
	}

	List<Choice> ofProcess(UUID process) {
		return this.db.sql("""
				select b.id, b.name as label
				  from process_need n
				  join business_process b on b.id = n.needed_id
				 where n.process_id = :process
				 order by b.name collate "sv-SE-x-icu", b.id
				""").param("process", process).query(Choice.class).list();
	}

	List<Choice> ofSystem(UUID system) {
		return this.db.sql("""
				select s.id, s.name as label
				  from system_need n
				  join information_system s on s.id = n.needed_id
				 where n.system_id = :system
				 order by s.name collate "sv-SE-x-icu", s.id
				""").param("system", system).query(Choice.class).list();
	}

	/** All but itself of a department, or of all, and what it needs already. */
	List<Choice> choices(@Nullable UUID process, @Nullable UUID department) {
		return this.db.sql("""
				select b.id, b.name as label
				  from business_process b
				  join unit u on u.id = b.unit_id
				 where b.id is distinct from :process::uuid
				   and (:department::uuid is null
				        or u.department_id = :department
				        or exists (select from process_need n
				                    where n.process_id = :process and n.needed_id = b.id))
				 order by b.name collate "sv-SE-x-icu", b.id
				""").param("process", process).param("department", department).query(Choice.class).list();
	}

	void replaceOfProcess(UUID process, Set<UUID> needed) {
		replace("process_need", "process_id", "business_process", process, needed);
	}

	void replaceOfSystem(UUID system, Set<UUID> needed) {
		replace("system_need", "system_id", "information_system", system, needed);
	}

	/** Why something cannot be needed: it is the same, or it is not there. */
	RuntimeException refusal(UUID id, Set<UUID> needed, String field) {
		return needed.contains(id) ? new Refused("refused.needs-itself").at(field) : new NotFound();
	}

	/** What is needed before and after keeps its row, which an import may have made. */
	private void replace(String table, String column, String kind, UUID id, Set<UUID> needed) {
		var ids = needed.stream().map(UUID::toString).toArray(String[]::new);
		this.db.sql("""
				delete from %s
				 where %s = :id
				   and needed_id <> all (:needed::uuid[])
				""".formatted(table, column)).param("id", id).param("needed", ids).update();
		this.db.sql("""
				insert into %1$s (id, %2$s, needed_id, version)
				select gen_random_uuid(), :id, x.id, 0
				  from %3$s x
				 where x.id = any (:needed::uuid[])
				    on conflict (tenant_id, %2$s, needed_id) do nothing
				""".formatted(table, column, kind)).param("id", id).param("needed", ids).update();
		var stored = this.db.sql("select count(*) from %s where %s = :id".formatted(table, column))
			.param("id", id)
			.query(Integer.class)
			.single();
		if (stored != needed.size()) {
			throw new NotFound();
		}
	}

}
