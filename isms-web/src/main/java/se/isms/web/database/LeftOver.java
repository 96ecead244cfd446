package se.isms.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds a server that outlived its program: when the program is killed, PostgreSQL runs
 * on and keeps the port and the files.
 */
final class LeftOver {

	private LeftOver() {
	}

	/**
	 * Whether a server runs on the files of the folder. The number in its file alone
	 * proves nothing: after a restart of the machine it may be anybody's.
	 */
	static boolean isOn(DataFolder folder) throws IOException {
		var file = folder.cluster().resolve("postmaster.pid");
		var process = number(file).flatMap(ProcessHandle::of);
		if (process.isEmpty()) {
			return false;
		}
		if (isServer(process.get().info(), folder)) {
			return true;
		}
		// PostgreSQL would take any living process with that number for a server.
		Files.delete(file);
		return false;
	}

	private static boolean isServer(ProcessHandle.Info process, DataFolder folder) {
		return process.commandLine().orElse("").contains(folder.cluster().toString())
				|| process.command().orElse("").startsWith(folder.resolve("postgresql-").toString());
	}

	private static Optional<Long> number(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (var lines = Files.lines(file)) {
			return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
		}
	}

}
