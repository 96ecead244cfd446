package se.isms.web.command;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.SpringProperties;

import se.isms.web.Served;

/**
 * The beans of the service as the build has prepared them, so that a start need not look
 * for them. Only the packaged program has them; beside classes that somebody is changing
 * they would be out of date.
 */
final class PreparedBeans {

	private PreparedBeans() {
	}

	static void useIn(SpringApplication application) {
		var source = new ApplicationHome(Served.class).getSource();
		if (source != null && source.isFile()) {
			application.setMainApplicationClass(Served.class);
			SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		}
	}

}
