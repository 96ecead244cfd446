package se.isms.web.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked into the data folder so that no other program on
 * the machine shares or cleans them.
 *
 * @param home the folder with bin, lib and share
 * @param output where a program writes what it says
 */
record PostgresTools(Path home, Path output) {

	static final String MAJOR = "18";

	static PostgresTools unpackedIn(DataFolder folder) throws IOException {
		requireRights();
		var archive = archive();
		var home = folder.resolve("postgresql-" + MAJOR + "-" + fingerprint(archive));
		if (!Files.exists(home)) {
			var fresh = folder.resolve("postgresql.new");
			FileSystemUtils.deleteRecursively(fresh);
			unpack(archive, fresh);
			Files.move(fresh, home);
		}
		return new PostgresTools(home, folder.resolve("last-command.log"));
	}

	/** Runs a program to its end and fails with what it said. */
	void run(String program, String... arguments) throws IOException {
		var command = new ArrayList<String>(runsInOwnNamespace() ? List.of("unshare", "-U") : List.of());
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		// To a file: a pipe would stay open as long as the server that was started.
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(this.output.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		var exit = waitFor(builder.start());
		if (exit != 0) {
			throw new IOException(
					"%s ended with %d: %s".formatted(program, exit, Files.readString(this.output).strip()));
		}
	}

	private static int waitFor(Process process) throws IOException {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for PostgreSQL", ex);
		}
	}

	private static void requireRights() {
		if ("root".equals(System.getProperty("user.name")) && !runsInOwnNamespace()) {
			throw new CannotStart("""
					PostgreSQL refuses to run as root and this machine does not let root leave its rights \
					behind (unshare -U): start isms as an ordinary user, or set ISMS_DB_URL.""");
		}
	}

	// PostgreSQL refuses root; in a user namespace of its own, root is nobody.
	private static boolean runsInOwnNamespace() {
		return LinuxUtils.isUnshareAvailable();
	}

	private static byte[] archive() throws IOException {
		var system = System.getProperty("os.name").replaceFirst(" .*", "");
		var mac = system.equals("Mac");
		var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(mac ? "Darwin" : system,
				machine.equals("amd64") ? "x86_64" : machine)) {
			return in.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new CannotStart(
					"There is no built-in database for %s on %s: set ISMS_DB_URL.".formatted(system, machine), ex);
		}
	}

	// Tells one archive from another; nobody is kept out with it, so it may be quick.
	private static String fingerprint(byte[] archive) {
		var sum = new CRC32();
		sum.update(archive);
		return "%08x".formatted(sum.getValue());
	}

	private static void unpack(byte[] archive, Path target) throws IOException {
		OwnFiles.createFolder(target);
		try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(entry, tar, target.resolve(entry.getName()).normalize());
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, file);
		if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, true)) {
			throw new IOException(file + " cannot be made executable");
		}
	}

}
