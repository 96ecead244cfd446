package se.isms.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import se.isms.web.command.IsmsCommand;

/** The executable: pages, API and command line in one program. */
@SpringBootApplication
public class Isms {

	/**
	 * Runs the command that the arguments name; without one, pages and API are served.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		System.exit(IsmsCommand.line(Isms.class).execute(arguments));
	}

}
