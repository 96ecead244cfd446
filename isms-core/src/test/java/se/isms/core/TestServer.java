package se.isms.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * PostgreSQL for the tests of one Java process: fast instead of durable, with the roles
 * of the real one. The schema is migrated once, into a template that is copied.
 */
final class TestServer {

	static final String OWNER = "isms_owner";

	static final String APP = "isms_app";

	private static final String TEMPLATE = "migrated";

	private final EmbeddedPostgres server;

	private final JdbcTemplate superuser;

	private final AtomicInteger copies = new AtomicInteger();

	private TestServer(EmbeddedPostgres server) {
		this.server = server;
		this.superuser = new JdbcTemplate(server.getPostgresDatabase());
	}

	static TestServer instance() {
		return Started.INSTANCE;
	}

	Copy copy() {
		var copy = new Copy(this, "test_" + this.copies.incrementAndGet());
		copy.renew();
		return copy;
	}

	private static TestServer start() {
		try {
			var started = new TestServer(EmbeddedPostgres.builder()
				.setServerConfig("full_page_writes", "off")
				.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
				.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.start());
			started.migrateTemplate();
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (LiquibaseException ex) {
			throw new IllegalStateException("The schema cannot be migrated", ex);
		}
	}

	private void migrateTemplate() throws LiquibaseException {
		for (var role : new String[] { OWNER, APP }) {
			this.superuser.execute("create role %s login nosuperuser nobypassrls password '%1$s'".formatted(role));
		}
		this.superuser.execute("create database %s owner %s".formatted(TEMPLATE, OWNER));
		var template = new JdbcTemplate(this.server.getDatabase("postgres", TEMPLATE));
		for (var extension : new String[] { "pg_trgm", "btree_gist", "pgcrypto" }) {
			template.execute("create extension " + extension);
		}
		var liquibase = new SpringLiquibase();
		liquibase.setDataSource(this.server.getDatabase(OWNER, TEMPLATE));
		liquibase.setResourceLoader(new DefaultResourceLoader());
		liquibase.setChangeLog("classpath:db/changelog/master.yaml");
		liquibase.afterPropertiesSet();
	}

	/** One database of a test. */
	record Copy(TestServer of, String name) {

		String url() {
			return "jdbc:postgresql://localhost:%d/%s".formatted(this.of.server.getPort(), this.name);
		}

		/**
		 * Signed in as the one whom nothing restrains, to set up what nobody else may.
		 */
		JdbcTemplate asSuperuser() {
			return new JdbcTemplate(this.of.server.getDatabase("postgres", this.name));
		}

		/** A connection that nobody has used before. */
		Connection connectAsApplication() throws SQLException {
			return DriverManager.getConnection(url(), APP, APP);
		}

		/** Throws away what is in it, and who is connected to it. */
		void renew() {
			this.of.superuser.execute("drop database if exists %s with (force)".formatted(this.name));
			this.of.superuser.execute("create database %s template %s owner %s".formatted(this.name, TEMPLATE, OWNER));
			// Rights on the database itself are not copied.
			this.of.superuser.execute("revoke all on database %s from public".formatted(this.name));
			this.of.superuser.execute("grant connect on database %s to %s".formatted(this.name, APP));
		}

	}

	/** Holds the server that the first test that needs it starts. */
	private static final class Started {

		static final TestServer INSTANCE = start();

	}

}
