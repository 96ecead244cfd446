package se.isms.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EmbeddedServerTests {

	@TempDir
	static Path parent;

	static Path folder;

	static int port;

	@BeforeAll
	static void firstStart() throws IOException {
		folder = parent.toRealPath().resolve("isms-data");
		port = freePort();
		EmbeddedServer.start(folder, port).close();
	}

	@Test
	void firstStartCreatesFolderThatOnlyItsOwnerReads() throws IOException {
		assertThat(permissions(folder)).isEqualTo("rwx------");
		assertThat(permissions(folder.resolve("passwords.properties"))).isEqualTo("rw-------");
		assertThat(folder.resolve("isms.properties")).content().startsWith("version=");
		assertThat(folder.resolve("superuser")).doesNotExist();
	}

	@Test
	void nobodyIsTrusted() {
		assertThat(folder.resolve("database/pg_hba.conf")).content()
			.doesNotContainPattern("(?m)^[^#].*trust")
			.containsPattern("(?m)^host +all +all +127.0.0.1/32 +scram-sha-256");
	}

	@Test
	void programsAreOfTheVersionThatFoldersAreComparedWith() {
		assertThat(folder.resolve("database/PG_VERSION")).content().isEqualToIgnoringWhitespace(PostgresTools.MAJOR);
	}

	@Test
	void nextStartFindsWhatWasSaved() {
		try (var server = EmbeddedServer.start(folder, port)) {
			var owner = as(server, server.access().owner());
			owner.sql("create table kept (note text)").update();
			owner.sql("insert into kept values ('still here')").update();
		}

		try (var server = EmbeddedServer.start(folder, port)) {
			assertThat(as(server, server.access().owner()).sql("select note from kept").query(String.class).single())
				.isEqualTo("still here");
		}
	}

	@Test
	void closingStopsTheServerAndClosingAgainIsHarmless() {
		var server = EmbeddedServer.start(folder, port);
		server.close();
		server.close();

		assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
		assertThat(isListening(port)).isFalse();
	}

	@Test
	void numberOfALeftOverThatIsAnotherProcessNowIsIgnored() throws IOException {
		var file = folder.resolve("database/postmaster.pid");
		Files.writeString(file, ProcessHandle.current().pid() + "\n" + folder.resolve("database") + "\n");

		EmbeddedServer.start(folder, port).close();

		assertThat(file).doesNotExist();
	}

	@Nested
	class WhileItRuns {

		static EmbeddedServer server;

		@BeforeAll
		static void start() {
			server = EmbeddedServer.start(folder, port);
		}

		@AfterAll
		static void stop() {
			server.close();
		}

		@Test
		void connectionWithoutThePasswordIsRefused() {
			for (var user : List.of("postgres", "isms_owner", "isms_app")) {
				for (var password : List.of("", "wrong")) {
					assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
						.isThrownBy(() -> as(server, new Login(user, password)).sql("select 1").query().singleValue());
				}
			}
		}

		@Test
		void ownerAndApplicationCannotPassRowLevelSecurity() {
			var roles = as(server, server.access().app()).sql("""
					select rolname
					  from pg_roles
					 where rolname in ('isms_owner', 'isms_app')
					   and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
					""").query(String.class).list();

			assertThat(roles).containsExactlyInAnyOrder("isms_owner", "isms_app");
		}

		@Test
		void databaseBelongsToTheOwnerAndHasItsExtensions() {
			var app = as(server, server.access().app());

			assertThat(app.sql("select pg_get_userbyid(datdba) from pg_database where datname = current_database()")
				.query(String.class)
				.single()).isEqualTo("isms_owner");
			assertThat(app.sql("select extname from pg_extension").query(String.class).list()).contains("pg_trgm",
					"btree_gist", "pgcrypto");
			assertThat(app.sql("select upper('åäö') collate \"default\"").query(String.class).single())
				.isEqualTo("ÅÄÖ");
		}

		@Test
		void applicationMayNotCreateTables() {
			var app = as(server, server.access().app());

			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> app.sql("create table mine (id int)").update())
				.withStackTraceContaining("permission denied for schema public");
		}

		@Test
		void committedDataIsOnDisk() {
			var settings = as(server, server.access().app()).sql("""
					select name || '=' || setting
					  from pg_settings
					 where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
					""").query(String.class).list();

			assertThat(settings).containsExactlyInAnyOrder("fsync=on", "synchronous_commit=on", "full_page_writes=on",
					"data_checksums=on");
		}

		@Test
		void serverListensOnLoopbackOnly() {
			var addresses = as(server, superuser()).sql("""
					select string_agg(setting, '')
						  from pg_settings
						 where name in ('listen_addresses', 'unix_socket_directories')
					""").query(String.class).single();

			assertThat(addresses).isEqualTo("127.0.0.1");
		}

	}

	@Nested
	class RefusesToStart {

		@Test
		void onAFolderThatIsInUse() {
			try (var running = EmbeddedServer.start(folder, port)) {
				refuses(folder, freePort(), "in use by another running isms (process " + ProcessHandle.current().pid());

				assertThat(as(running, running.access().app()).sql("select 1").query(Integer.class).single()).isOne();
			}
		}

		@Test
		void onAPortThatIsInUse() throws IOException {
			try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				var unused = parent.resolve("port");

				refuses(unused, other.getLocalPort(), "ISMS_DB_PORT");
				assertThat(unused).isDirectoryNotContaining("glob:**/{database,postgresql,passwords}*");
			}
		}

		@Test
		void onTheFilesOfAnotherMajorVersion() throws IOException {
			var old = parent.resolve("old");
			Files.createDirectories(old.resolve("database"));
			Files.writeString(old.resolve("database/PG_VERSION"), "15\n");

			refuses(old, port, "PostgreSQL 15 and this isms brings PostgreSQL 18");
			assertThat(old.resolve("isms.properties")).doesNotExist();
		}

		@Test
		void onAFolderThatANewerProgramWrote() throws IOException {
			var newer = Files.createDirectory(parent.resolve("newer"));
			Files.writeString(newer.resolve("isms.properties"), "version=99.1.0\n");

			refuses(newer, port, "written by isms 99.1.0, which is newer");
			assertThat(newer.resolve("isms.properties")).hasContent("version=99.1.0");
		}

		@Test
		void onAFolderThatCannotBeWritten() throws IOException {
			var file = Files.createFile(parent.resolve("file"));

			refuses(file.resolve("isms-data"), port, "cannot be written");
		}

		@Test
		void withoutThePasswordsOfAnExistingDatabase() throws IOException {
			var bare = parent.resolve("bare");
			Files.createDirectories(bare.resolve("database"));
			Files.writeString(bare.resolve("database/PG_VERSION"), PostgresTools.MAJOR);
			FileSystemUtils.copyRecursively(programs(), bare.resolve(programs().getFileName()));

			refuses(bare, port, "passwords of the database are missing");
		}

		@Test
		void withPasswordsThatAreNotTheDatabases() throws IOException {
			var file = folder.resolve("passwords.properties");
			var right = Files.readString(file);
			Files.writeString(file, right.replaceAll("(?m)^postgres=.*", "postgres=other"));

			refuses(folder, port, "do not open its database");
			assertThat(isListening(port)).isFalse();
			Files.writeString(file, right);
		}

		private void refuses(Path folder, int port, String reason) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedServer.start(folder, port).close())
				.withMessageContaining(reason)
				.satisfies(refusal -> {
					assertThat(refusal.getMessage()).doesNotContain("\n").endsWith(".");
					assertThat(refusal.getExitCode()).isEqualTo(4);
				});
		}

		private Path programs() throws IOException {
			try (var files = Files.newDirectoryStream(folder, "postgresql-*")) {
				return files.iterator().next();
			}
		}

	}

	@Nested
	class AfterAKill {

		@Test
		void serverEndsWithItsProgram() throws Exception {
			var killed = startProgram();
			assertThat(servers()).hasSize(1);

			killed.destroyForcibly().waitFor();

			await().until(() -> servers().isEmpty());
			assertThat(guards()).isEmpty();
		}

		@Test
		void whatWasSavedBeforeAKillIsThereAndAServerThatIsLeftOverIsStopped() throws Exception {
			var killed = startProgram();
			guards().forEach(ProcessHandle::destroyForcibly);
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedServer.start(folder, port))
				.withMessageContaining("(process " + killed.pid() + ")");

			killed.destroyForcibly().waitFor();
			assertThat(servers()).hasSize(1);

			try (var server = EmbeddedServer.start(folder, port)) {
				assertThat(servers()).hasSize(1);
				assertThat(as(server, server.access().owner()).sql("select note from survivor")
					.query(String.class)
					.single()).isEqualTo("saved before the kill");
			}
			assertThat(servers()).isEmpty();
			assertThat(guards()).isEmpty();
		}

		private List<ProcessHandle> guards() {
			return ProcessHandle.allProcesses()
				.filter(process -> process.info()
					.commandLine()
					.filter(command -> command.contains("isms-guard " + folder))
					.isPresent())
				.toList();
		}

		private Process startProgram() throws IOException {
			var ready = parent.resolve("ready");
			Files.deleteIfExists(ready);
			var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), KilledServer.class.getName(), folder.toString(),
					Integer.toString(port), ready.toString())
				.redirectErrorStream(true)
				.redirectOutput(parent.resolve("output").toFile())
				.start();
			assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
				while (!Files.exists(ready)) {
					assertThat(process.isAlive()).as("the program runs").isTrue();
					Thread.sleep(50);
				}
			});
			return process;
		}

		private List<String> servers() {
			return ProcessHandle.allProcesses()
				.flatMap(process -> process.info().commandLine().stream())
				.filter(command -> command.contains("postgres -D " + folder))
				.toList();
		}

	}

	static JdbcClient as(EmbeddedServer server, Login login) {
		return JdbcClient.create(new DriverManagerDataSource(server.access().url(), login.user(), login.password()));
	}

	static boolean isListening(int port) {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	static int freePort() {
		try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Login superuser() {
		try {
			return Passwords.load(folder.resolve("passwords.properties")).of(Roles.SUPERUSER);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
