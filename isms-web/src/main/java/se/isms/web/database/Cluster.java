package se.isms.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's files and the server on them: durable, on loopback, behind passwords. Run
 * with PostgreSQL's own programs, because the library that carries them makes a server
 * for tests: open to anybody on the machine, and not durable.
 *
 * @param folder where the files are
 * @param tools the programs
 * @param port where the server listens
 */
record Cluster(DataFolder folder, PostgresTools tools, int port) {

	static final String LOOPBACK = "127.0.0.1";

	/** A recovery after a power cut reads the whole log since the last checkpoint. */
	private static final String START_SECONDS = "300";

	private static final String STOP_SECONDS = "60";

	/**
	 * Beside its place and renamed, so that a kill never leaves half a database there.
	 */
	void create(Login superuser) throws IOException {
		if (this.folder.hasCluster()) {
			return;
		}
		var fresh = this.folder.resolve("database.new");
		var password = this.folder.resolve("superuser");
		FileSystemUtils.deleteRecursively(fresh);
		OwnFiles.write(password, superuser.password());
		this.tools.run("initdb", "-D", fresh.toString(), "-U", superuser.user(), "--pwfile=" + password,
				"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--no-instructions");
		Files.delete(password);
		Files.move(fresh, this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Starts the server; these arguments win over postgresql.conf, which is free for
	 * tuning.
	 */
	void start() throws IOException {
		var options = String.join(" -c ", "-p " + this.port, "listen_addresses=" + LOOPBACK, "unix_socket_directories=",
				"fsync=on", "synchronous_commit=on", "full_page_writes=on", "timezone=UTC", "logging_collector=on",
				"log_directory=log", "log_filename=postgresql-%a.log", "log_truncate_on_rotation=on",
				"log_rotation_age=1d", "log_rotation_size=0");
		this.tools.run("pg_ctl", "start", "-D", this.folder.cluster().toString(), "-w", "-t", START_SECONDS, "-o",
				options, "-l", this.folder.resolve("postgresql.log").toString());
	}

	/** Stops the server without waiting for those who are signed in. */
	void stop() throws IOException {
		this.tools.run("pg_ctl", "stop", "-D", this.folder.cluster().toString(), "-m", "fast", "-w", "-t",
				STOP_SECONDS);
	}

	static String url(int port, String database) {
		return "jdbc:postgresql://%s:%d/%s".formatted(LOOPBACK, port, database);
	}

}
