package se.isms.web.command;

import org.springframework.boot.ExitCodeGenerator;

/** A command ended early: its message is the one sentence that says why. */
final class Stopped extends RuntimeException implements ExitCodeGenerator {

	/** The exit code of what a rule of the business stopped. */
	private static final int REFUSED = 3;

	private final int exitCode;

	private Stopped(int exitCode, String sentence, Throwable cause) {
		super(sentence, cause);
		this.exitCode = exitCode;
	}

	private Stopped(int exitCode, String sentence) {
		super(sentence);
		this.exitCode = exitCode;
	}

	static Stopped refused(String sentence) {
		return new Stopped(REFUSED, sentence);
	}

	static Stopped failed(String sentence, Throwable cause) {
		return new Stopped(1, sentence, cause);
	}

	static Stopped failed(String sentence) {
		return new Stopped(1, sentence);
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
