package se.isms.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The tables, brought up to date by their owner. Not by Spring Boot, which would do it
 * between two beans: here it runs beside them.
 */
record Schema(DatabaseAccess access) {

	private static final String FILES = "classpath*:db/changelog/*";

	private static final String CHANGELOG = "classpath:db/changelog/master.yaml";

	/**
	 * Applies what is missing; asks Liquibase only if the files are not those applied
	 * last.
	 */
	void migrate() {
		var wanted = "schema " + fingerprint();
		var database = new JdbcTemplate(owner());
		if (!wanted.equals(applied(database))) {
			apply();
			database.execute("""
					do $$ begin
					    execute format('comment on database %%I is %%L', current_database(), '%s');
					end $$
					""".formatted(wanted));
		}
	}

	private static @Nullable String applied(JdbcTemplate database) {
		return database.queryForObject("""
				select shobj_description(oid, 'pg_database')
				  from pg_database
				 where datname = current_database()
				""", String.class);
	}

	private static String fingerprint() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var file : files()) {
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Resource> files() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
			.sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
			.toList();
	}

	private void apply() {
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
