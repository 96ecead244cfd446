package se.isms.web.database;

import java.nio.file.Path;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts or finds the database before the first bean is made. The commands add it, so
 * that tests choose their database themselves.
 */
public final class StartDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		var settings = DatabaseSettings.from(event.getEnvironment());
		var access = settings.external() ? settings.externalAccess()
				: startServer(settings, event.getBootstrapContext());
		event.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("isms database", access.properties()));
	}

	private static DatabaseAccess startServer(DatabaseSettings settings, ConfigurableBootstrapContext bootstrap) {
		var server = EmbeddedServer.start(Path.of(settings.data()), settings.db().port());
		bootstrap.addCloseListener(event -> stopAfterBeans(event, server));
		// For a start that fails before there is a context that could stop it.
		SpringApplication.getShutdownHandlers().add(server::close);
		return server.access();
	}

	// Disposable beans are destroyed in reverse order: the first one outlives the pool.
	private static void stopAfterBeans(BootstrapContextClosedEvent event, EmbeddedServer server) {
		var beans = (DefaultListableBeanFactory) event.getApplicationContext().getBeanFactory();
		DisposableBean stop = server::close;
		beans.registerDisposableBean("embeddedServer", stop);
	}

}
