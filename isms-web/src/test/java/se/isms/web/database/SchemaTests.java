package se.isms.web.database;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@TempDir
	static Path parent;

	static EmbeddedServer server;

	static Schema schema;

	static JdbcClient owner;

	@BeforeAll
	static void start() {
		server = EmbeddedServer.start(parent.resolve("isms-data"), EmbeddedServerTests.freePort());
		schema = new Schema(server.access());
		owner = EmbeddedServerTests.as(server, server.access().owner());
		schema.migrate();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void filesThatAreAppliedAreNotAppliedAgain() {
		lock();

		schema.migrate();

		assertThat(locked()).isTrue();
	}

	@Test
	void otherFilesAreAppliedPastTheLockOfAKilledProgram() {
		owner.sql("comment on database isms is 'schema of an older program'").update();
		lock();

		schema.unlock();
		schema.migrate();

		assertThat(locked()).isFalse();
		assertThat(applied()).startsWith("schema ").doesNotContain("older");
	}

	private static void lock() {
		owner.sql("update databasechangeloglock set locked = true, lockedby = 'a killed program'").update();
	}

	private static boolean locked() {
		return owner.sql("select locked from databasechangeloglock").query(Boolean.class).single();
	}

	private static String applied() {
		return owner.sql("select shobj_description(oid, 'pg_database') from pg_database where datname = 'isms'")
			.query(String.class)
			.single();
	}

}
