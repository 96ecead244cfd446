package se.isms.core.organisation;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;

/** The municipalities that this installation serves. */
@Service
@Transactional("systemTransactionManager")
public class Tenants {

	private final JdbcClient db;

	Tenants(JdbcClient db) {
		this.db = db;
	}

	public List<Tenant> all() {
		return this.db.sql("select id, name, short_name, county from system.tenant order by created_at, name")
			.query(Tenant.class)
			.list();
	}

	/** The one that whoever acts belongs to. */
	public Tenant own() {
		return this.db.sql("select id, name, short_name, county from system.tenant where id = :id")
			.param("id", CurrentActor.get().tenant())
			.query(Tenant.class)
			.single();
	}

	/** Adds a municipality; one that is there already stays as it is. */
	public void add(Tenant tenant) {
		this.db.sql("""
				insert into system.tenant (id, name, short_name, county)
				values (:id, :name, :shortName, :county)
				on conflict (id) do nothing
				""")
			.param("id", tenant.id())
			.param("name", tenant.name())
			.param("shortName", tenant.shortName())
			.param("county", tenant.county())
			.update();
	}

	/** A municipality with its companies (kommunkoncern). */
	public record Tenant(UUID id, String name, String shortName, String county) {
	}

}
