package se.isms.core;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

/**
 * A small municipality for tests: two departments, a unit below the first, somebody who
 * works in it and somebody who has left it. Every call makes a tenant of its own.
 */
public record TestMunicipality(UUID tenant, UUID care, UUID careHome, UUID social, UUID owner, UUID leaver) {

	/** What the owner is called. */
	public static final String OWNER = "Nils Berg";

	public static TestMunicipality in(JdbcClient db, PlatformTransactionManager transactions) {
		var made = new TestMunicipality(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				UUID.randomUUID(), UUID.randomUUID());
		db.sql("insert into system.tenant (id, name, short_name, county) values (:id, :name, 'Ekvaden', 'Västra')")
			.param("id", made.tenant)
			.param("name", "Ekvadens kommun " + made.tenant)
			.update();
		CurrentActor.as(Actor.system(made.tenant),
				() -> new TransactionTemplate(transactions).executeWithoutResult(status -> made.fill(db)));
		return made;
	}

	public Actor coordinator() {
		return new Actor(this.tenant, "Sara Holm", Role.COORDINATOR, null);
	}

	/** Somebody else who may do what the coordinator may. */
	public Actor colleague() {
		return new Actor(this.tenant, "Eva Lind", Role.COORDINATOR, null);
	}

	public Actor contributor(UUID department) {
		return new Actor(this.tenant, "Eva Lind", Role.CONTRIBUTOR, department);
	}

	public Actor auditor() {
		return new Actor(this.tenant, "Ulla Ek", Role.AUDITOR, null);
	}

	/**
	 * A scale of four steps with products as levels. Called in a transaction of the
	 * municipality.
	 */
	public static UUID scale(JdbcClient db, int threshold) {
		var scale = UUID.randomUUID();
		db.sql("""
				insert into risk_scale (id, scale_key, number, name, likelihoods, consequences, acceptance_threshold,
				                        made_on, version)
				values (:id, :id, 1, :name, 4, 4, :threshold, date '2026-01-01', 0)
				""").param("id", scale).param("name", "Skala " + scale).param("threshold", threshold).update();
		db.sql("""
				insert into risk_cell (scale_id, likelihood, consequence, value)
				select :id, l, c, l * c from generate_series(1, 4) l, generate_series(1, 4) c
				""").param("id", scale).update();
		db.sql("""
				insert into risk_step (scale_id, axis, step, name_sv, name_en, says_sv, says_en)
				select :id, axis, step, 'Steg ' || step, 'Step ' || step, '', ''
				  from unnest(array['LIKELIHOOD', 'CONSEQUENCE']) axis, generate_series(1, 4) step
				""").param("id", scale).update();
		return scale;
	}

	/**
	 * Information of a unit with K 3, R 2 and T 4 and ordinary personal data. Called in a
	 * transaction of the municipality.
	 */
	public static UUID information(JdbcClient db, UUID unit) {
		var information = UUID.randomUUID();
		db.sql("""
				insert into information_asset (id, unit_id, name, description, confidentiality, integrity, availability,
				                               personal_data, version)
				values (:id, :unit, 'Omvårdnad i hemmet', 'Insatser och besök', 3, 2, 4, 'ORDINARY', 0)
				""").param("id", information).param("unit", unit).update();
		return information;
	}

	private void fill(JdbcClient db) {
		var entity = UUID.randomUUID();
		db.sql("insert into legal_entity (id, name, org_no, kind) values (:id, 'Ekvaden', '1', 'MUNICIPALITY')")
			.param("id", entity)
			.update();
		unit(db, entity, this.care, this.care, "DEPARTMENT", "Vård- och omsorgsförvaltningen");
		unit(db, entity, this.social, this.social, "DEPARTMENT", "Socialförvaltningen");
		unit(db, entity, this.careHome, this.care, "SUBUNIT", "Ekbackens äldreboende");
		person(db, this.owner, OWNER, null);
		person(db, this.leaver, "Maj Alm", LocalDate.of(2020, 6, 30));
	}

	private static void unit(JdbcClient db, UUID entity, UUID id, UUID department, String kind, String name) {
		db.sql("""
				insert into unit (id, parent_id, department_id, legal_entity_id, kind, name, short_name, headcount,
				                  controller, version)
				values (:id, nullif(:department, :id), :department, :entity, :kind, :name, :name, 100, false, 0)
				""")
			.param("id", id)
			.param("department", department)
			.param("entity", entity)
			.param("kind", kind)
			.param("name", name)
			.update();
	}

	private void person(JdbcClient db, UUID id, String name, @Nullable LocalDate until) {
		db.sql("""
				insert into person (id, employee_no, name, title, unit_id, employed_from, employed_to, version)
				values (:id, :name, :name, 'Enhetschef', :unit, date '2015-01-01', :until::date, 0)
				""").param("id", id).param("name", name).param("unit", this.careHome).param("until", until).update();
	}

}
