package se.isms.web.command;

import java.io.IOException;
import java.net.ServerSocket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.isms.web.database.CannotStart;

/**
 * Where pages and API are served.
 *
 * @param number the port
 */
record WebPort(int number) {

	static final String OPTION = "--port";

	static final String MEANING = "Where pages and API are served (default: PORT in the environment, else 8080).";

	private static final Logger log = LoggerFactory.getLogger(WebPort.class);

	/** Asks before anything is started, because that takes seconds. */
	void requireFree() {
		try (var probe = new ServerSocket(this.number)) {
			log.trace("Port {} is free", probe.getLocalPort());
		}
		catch (IOException ex) {
			throw inUse(ex);
		}
	}

	CannotStart inUse(Throwable cause) {
		return new CannotStart(
				"Port %d cannot be used (%s): stop the program that has it, or choose another with --port."
					.formatted(this.number, cause.getMessage()),
				cause);
	}

}
