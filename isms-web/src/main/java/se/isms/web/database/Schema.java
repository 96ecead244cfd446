package se.isms.web.database;

import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The tables, brought up to date by their owner. Not by Spring Boot, which would do it
 * between two beans: here it runs beside them.
 */
record Schema(DatabaseAccess access) {

	private static final String CHANGELOG = "classpath:db/changelog/master.yaml";

	/** Applies what is missing. */
	void migrate() {
		var liquibase = new SpringLiquibase();
		liquibase.setDataSource(owner());
		liquibase.setResourceLoader(new DefaultResourceLoader());
		liquibase.setChangeLog(CHANGELOG);
		liquibase.setUiService(UIServiceEnum.LOGGER);
		// It would tell its makers who uses it.
		liquibase.setAnalyticsEnabled(false);
		try {
			liquibase.afterPropertiesSet();
		}
		catch (LiquibaseException ex) {
			throw new IllegalStateException("The schema cannot be migrated", ex);
		}
	}

	/**
	 * Takes away the lock of a program that was killed while it migrated. Only for a
	 * database that nobody else can be migrating.
	 */
	void unlock() {
		new JdbcTemplate(owner()).execute("""
				do $$
				begin
				    if to_regclass('public.databasechangeloglock') is not null then
				        update public.databasechangeloglock
				           set locked = false, lockgranted = null, lockedby = null
				         where locked;
				    end if;
				end $$
				""");
	}

	private DriverManagerDataSource owner() {
		return new DriverManagerDataSource(this.access.url(), this.access.owner().user(),
				this.access.owner().password());
	}

}
