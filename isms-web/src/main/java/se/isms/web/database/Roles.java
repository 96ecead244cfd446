package se.isms.web.database;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The roles of the built-in server and what only its superuser can give them. Neither the
 * owner nor the application can pass row-level security.
 */
final class Roles {

	static final String SUPERUSER = "postgres";

	static final String OWNER = "isms_owner";

	static final String APP = "isms_app";

	static final String DATABASE = "isms";

	private Roles() {
	}

	/**
	 * Creates what is missing, so that a first start that was interrupted is finished by
	 * the next.
	 */
	static void prepare(JdbcTemplate server, Passwords passwords) {
		createRole(server, passwords.of(OWNER));
		createRole(server, passwords.of(APP));
		if (isMissing(server, "select count(*) from pg_database where datname = ?", DATABASE)) {
			server.execute("create database isms owner isms_owner template template0 encoding 'UTF8'");
		}
		server.execute("revoke all on database isms from public");
		server.execute("grant connect on database isms to isms_app");
	}

	/** Creates the extensions that the schema uses; the owner of the database may not. */
	static void prepareDatabase(JdbcTemplate database) {
		database.execute("create extension if not exists pg_trgm");
		database.execute("create extension if not exists btree_gist");
		database.execute("create extension if not exists pgcrypto");
	}

	private static void createRole(JdbcTemplate server, Login login) {
		if (isMissing(server, "select count(*) from pg_roles where rolname = ?", login.user())) {
			server.execute("""
					create role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'
					""".formatted(login.user(), login.password()));
		}
	}

	private static boolean isMissing(JdbcTemplate server, String count, String name) {
		return Long.valueOf(0).equals(server.queryForObject(count, Long.class, name));
	}

}
