package se.isms.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything this installation knows: the database, its passwords
 * and its programs. One running program has it at a time.
 */
final class DataFolder implements AutoCloseable {

	private static final String VERSION = "version";

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/** Creates the folder where it is missing, and takes it for this process. */
	static DataFolder take(Path wanted) {
		try {
			OwnFiles.createFolder(wanted);
			var path = wanted.toRealPath();
			requireOwned(path);
			return new DataFolder(path, lock(path));
		}
		catch (IOException ex) {
			throw new CannotStart("""
					The data folder %s cannot be written (%s): give %s the right to write there, or choose \
					another folder with ISMS_DATA.""".formatted(wanted.toAbsolutePath(), ex, user()), ex);
		}
	}

	private static void requireOwned(Path path) throws IOException {
		if (OwnFiles.isPosix(path) && !Files.getOwner(path).getName().equals(user())) {
			throw new CannotStart("""
					The data folder %s belongs to %s but isms runs as %s: run it as %2$s, or choose \
					another folder with ISMS_DATA.""".formatted(path, Files.getOwner(path).getName(), user()));
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		var file = path.resolve("isms.lock");
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new CannotStart("""
					The data folder %s is in use by another running isms (process %s): stop that one, or \
					choose another folder with ISMS_DATA.""".formatted(path, Files.readString(file).strip()));
		}
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
		return channel;
	}

	// A byte far behind the text, because some systems let nobody read locked bytes.
	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/** Refuses what a newer program has written: this one may not understand it. */
	void requireNotNewer(Version program) throws IOException {
		if (!Files.exists(properties())) {
			return;
		}
		var written = new Properties();
		try (var in = Files.newBufferedReader(properties())) {
			written.load(in);
		}
		var version = written.getProperty(VERSION, "0");
		if (Version.parse(version).compareTo(program) > 0) {
			throw new CannotStart("""
					The data folder %s was written by isms %s, which is newer than this isms %s: start the \
					newer program, or restore a backup from before the upgrade.""".formatted(this.path, version,
					program));
		}
	}

	/** Refuses the files of another major version, which PostgreSQL cannot read. */
	void requireMajor(String major) throws IOException {
		if (!hasCluster()) {
			return;
		}
		var found = Files.readString(cluster().resolve("PG_VERSION")).strip();
		if (!found.equals(major)) {
			throw new CannotStart("""
					The data folder %s holds a database of PostgreSQL %s and this isms brings PostgreSQL \
					%s: start the isms that wrote it, or move the data to PostgreSQL %3$s first.""".formatted(this.path,
					found, major));
		}
	}

	/** Writes down which program has had the folder, before it changes anything in it. */
	void sign(Version program) throws IOException {
		OwnFiles.write(properties(), VERSION + "=" + program + "\n");
	}

	/** The passwords: generated for a new database, required for an existing one. */
	Passwords passwords() throws IOException {
		var file = this.path.resolve("passwords.properties");
		if (Files.exists(file)) {
			return Passwords.load(file);
		}
		if (hasCluster()) {
			throw new CannotStart(
					"The passwords of the database are missing: restore %s from a backup.".formatted(file));
		}
		return Passwords.generate(file);
	}

	boolean hasCluster() {
		return Files.exists(cluster().resolve("PG_VERSION"));
	}

	/** Where PostgreSQL keeps its files. */
	Path cluster() {
		return this.path.resolve("database");
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	private Path properties() {
		return this.path.resolve("isms.properties");
	}

	private static String user() {
		return System.getProperty("user.name");
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
