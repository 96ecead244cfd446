package se.isms.web.command;

import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import se.isms.web.database.StartDatabase;

/**
 * The application that a command works in, with its database.
 *
 * @param source the main class
 */
record Application(Class<?> source) {

	/** Starts it; closing the context stops the database too. */
	ConfigurableApplicationContext start(WebApplicationType type, String... properties) {
		var application = new SpringApplication(this.source);
		application.setWebApplicationType(type);
		application.addListeners(new StartDatabase());
		if (type == WebApplicationType.SERVLET) {
			PreparedBeans.useIn(application);
			// Whoever opens the first page waits for its beans only.
			application.setLazyInitialization(true);
		}
		try {
			return application.run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw new NotStarted(ex);
		}
	}

	/**
	 * The application did not start; Spring Boot has said why, unless {@link Failures}
	 * does.
	 */
	static final class NotStarted extends RuntimeException {

		private NotStarted(RuntimeException cause) {
			super(cause);
		}

	}

}
