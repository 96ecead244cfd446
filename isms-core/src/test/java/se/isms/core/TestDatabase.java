package se.isms.core;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application context a migrated database of its own. For tests that start a
 * whole application; others use {@link DatabaseTest}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var copy = TestServer.instance().copy();
		context.getBeanFactory().registerSingleton("testDatabaseCopy", copy);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database", properties(copy.url())));
	}

	// The copy is migrated already; who wants Liquibase to look again can enable it.
	private static Map<String, Object> properties(String url) {
		return Map.of("spring.datasource.url", url, "spring.datasource.username", TestServer.APP,
				"spring.datasource.password", TestServer.APP, "spring.datasource.hikari.minimum-idle", 1,
				"spring.liquibase.enabled", false, "spring.liquibase.url", url, "spring.liquibase.user",
				TestServer.OWNER, "spring.liquibase.password", TestServer.OWNER);
	}

}
