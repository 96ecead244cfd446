package se.isms.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import se.isms.core.job.JobRequest;

/**
 * Runs a job in processes of its own and kills them, as a machine does that loses power:
 * not asked, no farewell. A few lines use it:
 *
 * <pre>
 * var took = harness.run(request);                       // undisturbed
 * harness.runKilled(request, took / 3, took / 2);         // killed, and killed again while it restarts
 * assertThat(state()).isEqualTo(undisturbed);
 * </pre>
 *
 * @param url of the database that the processes share
 * @param data the folder where files lie
 */
record KillHarness(String url, Path data, UUID tenant) {

	/** The job to its end; how long it took. */
	Duration run(JobRequest request) {
		return run(request, List.of());
	}

	/** The same with options for the Java of the process. */
	Duration run(JobRequest request, List<String> options) {
		var output = new ArrayList<String>();
		try {
			var process = start(request, options);
			try (var lines = lines(process)) {
				lines.lines().forEach(output::add);
			}
			if (process.waitFor() != 0) {
				throw new IllegalStateException(String.join("\n", output));
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return output.stream()
			.filter(line -> line.startsWith(JobProcess.TOOK))
			.map(line -> Duration.ofMillis(Long.parseLong(line.substring(JobProcess.TOOK.length()))))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(String.join("\n", output)));
	}

	/**
	 * The job, killed so long after it began, and so long after each restart began, and
	 * then left in peace.
	 */
	void runKilled(JobRequest request, Duration... after) {
		for (var moment : after) {
			kill(request, moment);
		}
		run(request);
	}

	private void kill(JobRequest request, Duration after) {
		try {
			var process = start(request, List.of());
			try (var lines = lines(process)) {
				for (var line = lines.readLine(); line != null && !line.equals(JobProcess.READY);) {
					line = lines.readLine();
				}
				process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
				process.destroyForcibly().waitFor();
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Process start(JobRequest request, List<String> options) throws IOException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), JobProcess.class.getName()));
		command.add(this.tenant.toString());
		command.add(request.kind().name());
		command.add((request.object() != null) ? request.object() : "-");
		command.addAll(List.of("--spring.datasource.url=" + this.url, "--spring.datasource.username=isms_app",
				"--spring.datasource.password=isms_app", "--isms.data=" + this.data));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static BufferedReader lines(Process process) {
		return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

}
