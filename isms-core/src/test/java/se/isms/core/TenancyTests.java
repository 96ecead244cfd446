package se.isms.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Tenants;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NoActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Holds every table to the promise of the schema: no row of another municipality is read
 * or changed, and a forgotten tenant is an error and never an empty answer.
 */
@DatabaseTest
@Import(NoRules.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTests {

	private static final SampleSize SIZE = new SampleSize(7, 200);

	private static final UUID OWN = SampleMunicipality.tenant(SIZE);

	private static final UUID OTHER = UUID.randomUUID();

	/** Rows that stay as they were written. */
	private static final List<String> WITHOUT_UPDATE = List.of("trail_entry", "trail_value");

	private static final List<String> WITHOUT_DELETE = List.of("trail_entry");

	@Autowired
	private JdbcClient db;

	@Autowired
	private DataSource pool;

	@Autowired
	private TestServer.Copy database;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	void fill(@Autowired Tenants tenants, @Autowired SampleMunicipality sample) {
		tenants.add(SampleMunicipality.municipality(SIZE));
		tenants.add(new Tenants.Tenant(OTHER, "Ekvadens grannkommun", "Granne", "Västra"));
		CurrentActor.as(Actor.system(OWN), () -> sample.closedYear(SIZE));
		var row = new AnyRow(this.database.asSuperuser(), OWN);
		tables().filter(table -> own(() -> rows(table)) == 0).forEach(row::into);
	}

	@Test
	void onlyListedTablesHaveNoTenant() {
		assertThat(tablesOf("system")).containsExactlyInAnyOrder("tenant", "app_user", "batch_job_instance",
				"batch_job_execution", "batch_job_execution_params", "batch_job_execution_context",
				"batch_step_execution", "batch_step_execution_context", "calendar_address", "import_staging",
				"job_meter", "spring_session", "spring_session_attributes", "search_entry", "workshop_code");
	}

	@Test
	void schemasAreTheseTwo() {
		assertThat(this.db
			.sql("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("public", "system");
	}

	/** COPY into a table is refused under policies, so a view takes their place. */
	@Test
	void stagedRowsAreSeenAndTouchedByTheirOwnTenantOnly() throws SQLException {
		var batch = UUID.randomUUID();
		own(() -> this.db.sql("insert into system.import_staging (batch_id, row_no, cells) values (:batch, 1, '{a}')")
			.param("batch", batch)
			.update());

		assertThat(own(() -> staged(batch))).isOne();
		assertThat(other(() -> staged(batch))).isZero();
		assertThat(other(() -> this.db.sql("update import_row set problems = 'x'").update())).isZero();
		assertThat(other(() -> this.db.sql("delete from import_row").update())).isZero();
		assertDenied("select * from system.import_staging");
		assertDenied("delete from system.import_staging");
		assertDenied(
				"insert into system.import_staging (tenant_id, batch_id, row_no, cells) values ('%s', '%s', 1, '{a}')"
					.formatted(OTHER, batch));
		try (var fresh = this.database.connectAsApplication()) {
			assertFails(fresh, "select * from import_row", "unrecognized configuration parameter");
		}
	}

	@Test
	void viewsReadAsWhoAsks() {
		assertThat(this.db.sql("""
				select c.relname
				  from pg_class c
				 where c.relnamespace in ('public'::regnamespace, 'system'::regnamespace)
				   and c.relkind in ('v', 'm')
				   and not coalesce('security_invoker=true' = any(c.reloptions), false)
				""").query(String.class).list()).containsExactly("import_row");
	}

	@Test
	void applicationOwnsNothingAndIsBoundByPolicies() {
		assertThat(this.db.sql("""
				select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
				  from pg_roles
				 where rolname = current_user
				""").query(Boolean.class).single()).isFalse();
		assertThat(this.db.sql("""
				select relname from pg_class where pg_has_role(relowner, 'member')
				 union all
				select proname from pg_proc where pg_has_role(proowner, 'member')
				 union all
				select nspname from pg_namespace where pg_has_role(nspowner, 'member')
				""").query(String.class).list()).isEmpty();
		assertThat(this.db.sql("select has_schema_privilege('public', 'create')").query(Boolean.class).single())
			.isFalse();
	}

	@Test
	void transactionWithoutAnActorDoesNotBegin(@Autowired Organisation organisation) {
		assertThatExceptionOfType(NoActor.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions).execute(status -> 1));
		assertThatExceptionOfType(NoActor.class).isThrownBy(organisation::departments);
	}

	@ParameterizedTest
	@MethodSource("tables")
	void keyBeginsWithTheTenant(String table) {
		assertThat(this.db.sql("""
				select a.attname
				  from pg_constraint c
				  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
				 where c.conrelid = :table::regclass
				   and c.contype in ('p', 'u')
				""").param("table", table).query(String.class).list()).isNotEmpty().containsOnly("tenant_id");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void referencesStayWithinTheTenant(String table) {
		assertThat(this.db.sql("""
				select c.conname
				  from pg_constraint c
				  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
				 where c.conrelid = :table::regclass
				   and c.contype = 'f'
				   and a.attname <> 'tenant_id'
				""").param("table", table).query(String.class).list()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void tableIsProtected(String table) {
		assertThat(
				this.db.sql("select relrowsecurity and relforcerowsecurity from pg_class where oid = :table::regclass")
					.param("table", table)
					.query(Boolean.class)
					.single())
			.isTrue();
		var policies = this.db.sql("select * from pg_policies where tablename = :table")
			.param("table", table)
			.query()
			.listOfRows();
		assertThat(policies).singleElement()
			.satisfies(policy -> assertThat(policy).containsEntry("policyname", "tenant")
				.containsEntry("permissive", "PERMISSIVE")
				.containsEntry("cmd", "ALL"))
			.extracting("qual", "with_check")
			.allSatisfy(condition -> assertThat((String) condition).contains("tenant_id = ")
				.contains("current_setting('isms.tenant'::text)"));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void applicationMayWhatItNeeds(String table) {
		assertThat(may(table, "select")).isTrue();
		assertThat(may(table, "insert")).isTrue();
		assertThat(may(table, "update")).isEqualTo(!WITHOUT_UPDATE.contains(table));
		assertThat(may(table, "delete")).isEqualTo(!WITHOUT_DELETE.contains(table));
		assertThat(may(table, "truncate")).isFalse();
		assertThat(may(table, "references")).isFalse();
		assertThat(may(table, "trigger")).isFalse();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void readingWithoutATenantIsAnError(String table) throws SQLException {
		try (var fresh = this.database.connectAsApplication()) {
			assertFails(fresh, "select * from " + table, "unrecognized configuration parameter");
		}
		own(() -> rows(table));
		try (var used = this.pool.getConnection()) {
			assertThat(value(used, "select current_setting('isms.tenant', true)")).isEmpty();
			assertFails(used, "select * from " + table, "invalid input syntax for type uuid");
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowsOfAnotherAreNotThere(String table) {
		assertThat(own(() -> rows(table))).isPositive();
		assertThat(other(() -> rows(table))).isZero();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowForAnotherIsRefused(String table) {
		var row = own(() -> this.db.sql("select to_jsonb(t)::text from " + table + " t limit 1")
			.query(String.class)
			.single());
		var columns = own(() -> this.db.sql("""
				select string_agg(a.attname, ', ')
				  from pg_attribute a
				 where a.attrelid = :table::regclass
				   and a.attnum > 0
				   and not a.attisdropped
				   and a.attgenerated = ''
				""").param("table", table).query(String.class).single());
		var insert = "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, :row::jsonb)"
			.formatted(table, columns);

		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> other(() -> this.db.sql(insert).param("row", row).update()))
			.withStackTraceContaining("violates row-level security policy");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowsOfAnotherCannotBeChanged(String table) {
		var update = "update " + table + " set tenant_id = tenant_id";
		var give = "update " + table + " set tenant_id = '" + OTHER + "'";
		if (WITHOUT_UPDATE.contains(table)) {
			assertDenied(update);
			return;
		}
		assertThat(other(() -> this.db.sql(update).update())).isZero();
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> own(() -> this.db.sql(give).update()))
			.withStackTraceContaining("violates row-level security policy");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowsOfAnotherCannotBeDeleted(String table) {
		var delete = "delete from " + table;
		if (WITHOUT_DELETE.contains(table)) {
			assertDenied(delete);
			return;
		}
		assertThat(other(() -> this.db.sql(delete).update())).isZero();
		assertThat(own(() -> rows(table))).isPositive();
	}

	Stream<String> tables() {
		return tablesOf("public").stream().filter(table -> !table.startsWith("databasechangelog"));
	}

	private List<String> tablesOf(String schema) {
		return this.db.sql("""
				select relname
				  from pg_class
				 where relnamespace = :schema::regnamespace
				   and relkind in ('r', 'p', 'f')
				 order by relname
				""").param("schema", schema).query(String.class).list();
	}

	private boolean may(String table, String privilege) {
		return this.db.sql("select has_table_privilege(:table, :privilege)")
			.param("table", table)
			.param("privilege", privilege)
			.query(Boolean.class)
			.single();
	}

	private int rows(String table) {
		return this.db.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private int staged(UUID batch) {
		return this.db.sql("select count(*) from import_row where batch_id = :batch")
			.param("batch", batch)
			.query(Integer.class)
			.single();
	}

	private <T> T own(Supplier<T> work) {
		return as(OWN, work);
	}

	private <T> T other(Supplier<T> work) {
		return as(OTHER, work);
	}

	private <T> T as(UUID tenant, Supplier<T> work) {
		return CurrentActor.as(Actor.system(tenant),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

	private void assertDenied(String statement) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> own(() -> this.db.sql(statement).update()))
			.withStackTraceContaining("permission denied");
	}

	private static void assertFails(Connection connection, String query, String message) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> value(connection, query))
			.withMessageContaining(message);
	}

	private static String value(Connection connection, String query) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
			return rows.next() ? rows.getString(1) : "no row";
		}
	}

}
