package se.isms.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IsmsTests {

	@TempDir
	Path parent;

	@Test
	void databaseThatCannotStartIsOneSentence() throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var isms = start(freePort(), other.getLocalPort());

			assertThat(isms.waitFor()).isEqualTo(4);
			assertThat(output()).hasLineCount(1).contains("Port " + other.getLocalPort(), "ISMS_DB_PORT");
		}
	}

	@Test
	void anotherDatabaseWithoutItsPasswordIsOneSentence() throws Exception {
		var program = program("serve", "--port", "0");
		program.environment().put("ISMS_DB_URL", "jdbc:postgresql://localhost/isms");

		assertThat(program.start().waitFor()).isEqualTo(4);
		assertThat(output()).hasLineCount(1).contains("ISMS_DB_PASSWORD is not");
	}

	@Test
	@Tag("thorough")
	void servesUntilItIsStoppedAndItsDatabaseStopsWithIt() throws Exception {
		var port = freePort();
		var isms = startUntil("Documents lie in", port);
		var postmaster = this.parent.resolve("isms-data/database/postmaster.pid");
		assertThat(postmaster).exists();
		assertThat(status(port)).isPositive();

		isms.destroy();

		assertThat(isms.waitFor()).isEqualTo(143);
		assertThat(postmaster).doesNotExist();
		assertThat(output()).contains("http://localhost:" + port).doesNotContain("ERROR", "Exception");
	}

	@Test
	@Tag("thorough")
	void firstStartThatIsStoppedIsContinuedByTheNext() throws Exception {
		var stopped = startUntil("Evaluating 2022", freePort());
		stopped.destroy();

		assertThat(stopped.waitFor()).isEqualTo(143);
		assertThat(output()).contains("the next start continues here").doesNotContain("ERROR", "Exception");
		assertThat(this.parent.resolve("isms-data/database/postmaster.pid")).doesNotExist();

		var next = startUntil("Documents lie in", freePort());
		next.destroy();

		assertThat(next.waitFor()).isEqualTo(143);
		assertThat(output()).contains("Writing the security-organisation report")
			.doesNotContain("ERROR", "Exception", "at the end of 2022");
	}

	private Process startUntil(String line, int port) throws IOException {
		var isms = start(port, freePort());
		Awaitility.await()
			.atMost(Duration.ofMinutes(4))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> output().contains(line) || !isms.isAlive());
		assertThat(isms.isAlive()).as(output()).isTrue();
		return isms;
	}

	private Process start(int port, int databasePort) throws IOException {
		var program = program("--port", Integer.toString(port));
		program.environment().put("ISMS_DB_PORT", Integer.toString(databasePort));
		return program.start();
	}

	private ProcessBuilder program(String... arguments) {
		var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Isms.class.getName());
		program.command().addAll(List.of(arguments));
		program.environment().put("ISMS_DATA", this.parent.resolve("isms-data").toString());
		return program.redirectErrorStream(true).redirectOutput(this.parent.resolve("output").toFile());
	}

	private String output() throws IOException {
		return Files.readString(this.parent.resolve("output"));
	}

	private static int status(int port) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port))).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

	private static int freePort() {
		try (var probe = new ServerSocket(0)) {
			return probe.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
