package se.isms.web.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process beside the program that stops the server when the program is killed. It reads
 * from the program, so that the system tells it at once when there is nobody left to read
 * from. The next start would find the server too ({@link LeftOver}), but nobody knows
 * when that is.
 */
record Guard(Process process) implements AutoCloseable {

	private static final Path SHELL = Path.of("/bin/sh");

	/**
	 * A server that is only just starting has no file yet. Once the folder is another
	 * program's, its server is too. PostgreSQL takes INT as: stop without waiting for
	 * those who are signed in.
	 */
	private static final String SCRIPT = """
			cat > /dev/null
			for try in 1 2 3 4 5 6 7 8 9 10; do
				[ "$(cat "$1/isms.lock")" = "$2" ] || exit
				read -r server < "$1/database/postmaster.pid" && exec kill -INT "$server"
				sleep 1
			done
			""";

	/** None on systems without a shell. */
	static Optional<Guard> over(DataFolder folder) throws IOException {
		if (!Files.isExecutable(SHELL)) {
			return Optional.empty();
		}
		var process = new ProcessBuilder(SHELL.toString(), "-c", SCRIPT, "isms-guard", folder.toString(),
				Long.toString(ProcessHandle.current().pid()))
			.redirectOutput(Redirect.DISCARD)
			.redirectError(Redirect.DISCARD)
			.start();
		return Optional.of(new Guard(process));
	}

	/** Sends it away: the server is stopped. */
	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
