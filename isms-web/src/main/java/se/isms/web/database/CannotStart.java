package se.isms.web.database;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The program cannot start: its message is the one sentence that says what is wrong and
 * what to do.
 */
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {

	/** The exit code of a program that could not start. */
	public static final int EXIT_CODE = 4;

	public CannotStart(String sentence) {
		super(sentence);
	}

	public CannotStart(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	@Override
	public int getExitCode() {
		return EXIT_CODE;
	}

}
