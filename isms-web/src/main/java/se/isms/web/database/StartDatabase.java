package se.isms.web.database;

import java.nio.file.Path;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Begins to start the database, or finds it, before the first bean is made. The commands
 * add it, so that tests choose their database themselves.
 */
public final class StartDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		var settings = DatabaseSettings.from(event.getEnvironment());
		if (settings.external()) {
			var access = settings.externalAccess();
			use(access, DatabaseStart.of(access), event);
			return;
		}
		var server = EmbeddedServer.take(Path.of(settings.data()), settings.db().port());
		var start = DatabaseStart.of(server);
		// For a start that fails before there is a context that could stop it.
		SpringApplication.getShutdownHandlers().add(start::destroy);
		use(server.access(), start, event);
	}

	private static void use(DatabaseAccess access, DatabaseStart start, ApplicationEnvironmentPreparedEvent event) {
		event.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("isms database", access.properties()));
		event.getBootstrapContext().addCloseListener(closed -> register(start, closed));
	}

	// Disposable beans are destroyed in reverse order: the first one outlives the pool.
	private static void register(DatabaseStart start, BootstrapContextClosedEvent event) {
		var beans = (DefaultListableBeanFactory) event.getApplicationContext().getBeanFactory();
		beans.addBeanPostProcessor(start);
		beans.registerDisposableBean("database", start);
	}

}
