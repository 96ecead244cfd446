package se.isms.web.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsmsCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@ParameterizedTest
	@ValueSource(strings = { "--help", "serve --help", "-h" })
	void helpExplainsWithoutStarting(String arguments) {
		assertThat(execute(arguments.split(" "))).isZero();
		assertThat(this.out.toString()).contains("Usage: isms", "--port=PORT", "default: PORT in the");
	}

	@Test
	void versionIsTheOneOfTheBuild() {
		assertThat(execute("--version")).isZero();
		assertThat(this.out.toString()).matches("isms \\d+\\.\\d+\\.\\d+.*\\R");
	}

	@Test
	void unknownCommandIsWrongUsageWithASuggestion() {
		assertThat(execute("serv")).isEqualTo(2);
		assertThat(this.err.toString()).contains("'serv'", "Did you mean", "serve");
	}

	@Test
	void unknownOptionIsWrongUsage() {
		assertThat(execute("serve", "--prot", "1")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--prot");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evaluate", "review", "report", "kit", "sample", "serve" })
	void everyCommandExplainsItself(String command) {
		assertThat(execute(command, "--help")).isZero();
		assertThat(this.out.toString()).contains("Usage: isms " + command);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evaluate --as-of 2022-02-30", "evaluate --as-of yesterday", "review --output x",
			"review --year 2022", "review --year MMXXII --output x", "kit --output x", "kit --output x --reason y",
			"kit --output x --password-file pom.xml --reason y --decided-by z", "report --year 2022 --output pom.xml",
			"report --year 2022 --output pom.xml/reports", "sample --seed one --employees 400",
			"sample --seed 1 --employees 199", "sample --seed 1 --employees 200001", "sample --seed 1" })
	void wrongValueIsWrongUsageInOneSentenceAndStartsNothing(String arguments) {
		assertThat(execute(arguments.split(" "))).isEqualTo(2);
		assertThat(this.err.toString().lines()).hasSize(2)
			.last()
			.asString()
			.isEqualTo("Try 'isms %s --help'.".formatted(arguments.split(" ")[0]));
	}

	@Test
	void wrongDateIsShownWithARightOne() {
		execute("evaluate", "--as-of", "31.12.2022");

		assertThat(this.err.toString()).contains("--as-of", "31.12.2022", "2022-12-31");
	}

	@Test
	void portThatIsNoNumberIsWrongUsage() {
		assertThat(execute("--port", "web")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--port %d", "serve --port %d", "--port %d serve", "--port 1 serve --port=%d" })
	void portInUseIsOneSentence(String arguments) throws IOException {
		try (var other = new ServerSocket(0)) {
			assertThat(execute(arguments.formatted(other.getLocalPort()).split(" "))).isEqualTo(4);
			assertThat(this.err.toString()).contains(Integer.toString(other.getLocalPort()), "--port").hasLineCount(1);
		}
	}

	private int execute(String... arguments) {
		return IsmsCommand.line(NoApplication.class)
			.setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.execute(arguments);
	}

	/** Would fail if it were started. */
	private static final class NoApplication {

	}

}
