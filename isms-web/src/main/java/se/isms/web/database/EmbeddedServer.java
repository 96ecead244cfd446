package se.isms.web.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import se.isms.web.ProgramVersion;

/** The built-in database: PostgreSQL on the data folder, from its start to its stop. */
final class EmbeddedServer implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

	private final DataFolder folder;

	private final int port;

	private @Nullable Cluster cluster;

	private @Nullable Guard guard;

	private @Nullable Passwords passwords;

	private @Nullable DatabaseAccess access;

	private EmbeddedServer(DataFolder folder, int port) {
		this.folder = folder;
		this.port = port;
	}

	/** Starts the server and waits until it answers. */
	static EmbeddedServer start(Path folder, int port) {
		var server = take(folder, port);
		server.start();
		return server;
	}

	/** Takes the folder and asks what can be asked before anything is changed. */
	static EmbeddedServer take(Path folder, int port) {
		var server = new EmbeddedServer(DataFolder.take(folder), port);
		server.closeUnlessDone(server::check);
		return server;
	}

	/** Starts the server that was taken. */
	synchronized void start() {
		closeUnlessDone(this::run);
		log.info("The data is in {}", this.folder);
	}

	private void closeUnlessDone(Step step) {
		var done = false;
		try {
			step.go();
			done = true;
		}
		catch (IOException ex) {
			throw new CannotStart("PostgreSQL does not start on the data folder %s: %s.".formatted(this.folder,
					String.valueOf(ex.getMessage()).replaceAll("\\s+", " ")), ex);
		}
		finally {
			if (!done) {
				close();
			}
		}
	}

	private void check() throws IOException {
		requireKnownFolder();
		stopLeftOver();
		requireFreePort();
		var passwords = this.folder.passwords();
		this.passwords = passwords;
		this.access = new DatabaseAccess(Cluster.url(this.port, Roles.DATABASE), passwords.of(Roles.APP),
				passwords.of(Roles.OWNER));
	}

	private void run() throws IOException {
		var known = Objects.requireNonNull(this.passwords);
		var tools = PostgresTools.unpackedIn(this.folder);
		var fresh = new Cluster(this.folder, tools, this.port);
		this.cluster = fresh;
		sign();
		fresh.create(known.of(Roles.SUPERUSER));
		this.guard = Guard.over(this.folder).orElse(null);
		fresh.start();
		prepare(known);
	}

	private void requireKnownFolder() throws IOException {
		var program = ProgramVersion.current();
		if (program.isPresent()) {
			this.folder.requireNotNewer(program.get());
		}
		this.folder.requireMajor(PostgresTools.MAJOR);
	}

	// Before anything is changed: afterwards an older program may not understand it.
	private void sign() throws IOException {
		var program = ProgramVersion.current();
		if (program.isPresent()) {
			this.folder.sign(program.get());
		}
	}

	private void stopLeftOver() throws IOException {
		if (LeftOver.isOn(this.folder)) {
			log.warn("A database that outlived its program is stopped and started again");
			new Cluster(this.folder, PostgresTools.unpackedIn(this.folder), this.port).stop();
		}
	}

	private void requireFreePort() {
		try (var probe = new ServerSocket(this.port, 1, InetAddress.getByName(Cluster.LOOPBACK))) {
			log.trace("Port {} is free", probe.getLocalPort());
		}
		catch (IOException ex) {
			throw new CannotStart("""
					Port %d, which the built-in database wants, is used by another program: stop that one, \
					or choose another port with ISMS_DB_PORT.""".formatted(this.port), ex);
		}
	}

	private void prepare(Passwords passwords) {
		var superuser = passwords.of(Roles.SUPERUSER);
		try (var server = connection(Cluster.url(this.port, "postgres"), superuser)) {
			Roles.prepare(new JdbcTemplate(server), passwords);
		}
		catch (CannotGetJdbcConnectionException ex) {
			throw new CannotStart("""
					The passwords in the data folder %s do not open its database: restore \
					passwords.properties from a backup.""".formatted(this.folder), ex);
		}
		try (var database = connection(Cluster.url(this.port, Roles.DATABASE), superuser)) {
			Roles.prepareDatabase(new JdbcTemplate(database));
		}
	}

	private static SingleConnectionDataSource connection(String url, Login login) {
		return new SingleConnectionDataSource(url, login.user(), login.password(), true);
	}

	DatabaseAccess access() {
		return Objects.requireNonNull(this.access);
	}

	/** Stops the server, once, and leaves the folder to others. */
	@Override
	public synchronized void close() {
		try {
			if (this.cluster != null && LeftOver.isOn(this.folder)) {
				this.cluster.stop();
			}
		}
		catch (IOException ex) {
			log.warn("The database did not stop; the next start stops it", ex);
		}
		finally {
			this.cluster = null;
			sendGuardAway();
			this.folder.close();
		}
	}

	private void sendGuardAway() {
		if (this.guard != null) {
			this.guard.close();
			this.guard = null;
		}
	}

	/** A part of the start. */
	private interface Step {

		void go() throws IOException;

	}

}
