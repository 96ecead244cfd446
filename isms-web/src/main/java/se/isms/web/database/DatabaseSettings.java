package se.isms.web.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * What can be set about the database.
 *
 * @param data the data folder (ISMS_DATA); a relative path starts in the working
 * directory, which is the top folder of the source when Maven runs the program
 * @param db the server
 */
@ConfigurationProperties("isms")
record DatabaseSettings(@DefaultValue("isms-data") String data, @DefaultValue Server db) {

	static DatabaseSettings from(Environment environment) {
		return Binder.get(environment).bindOrCreate("isms", DatabaseSettings.class);
	}

	boolean external() {
		return this.db.url != null;
	}

	DatabaseAccess externalAccess() {
		var owner = this.db.owner;
		return new DatabaseAccess(given(this.db.url, "ISMS_DB_URL"),
				new Login(this.db.user, given(this.db.password, "ISMS_DB_PASSWORD")),
				new Login(owner.user, given(owner.password, "ISMS_DB_OWNER_PASSWORD")));
	}

	private static String given(@Nullable String value, String variable) {
		if (value == null) {
			throw new CannotStart("""
					ISMS_DB_URL is set but %s is not: set it too, or unset ISMS_DB_URL to use the \
					built-in database.""".formatted(variable));
		}
		return value;
	}

	/**
	 * The server.
	 *
	 * @param port the port of the built-in server, on loopback only (ISMS_DB_PORT)
	 * @param url the JDBC address of another server, used instead of the built-in one
	 * (ISMS_DB_URL)
	 * @param user the role of the application there (ISMS_DB_USER)
	 * @param password its password (ISMS_DB_PASSWORD)
	 * @param owner the role that owns the tables there
	 */
	record Server(@DefaultValue("54329") int port, @Nullable String url, @DefaultValue(Roles.APP) String user,
			@Nullable String password, @DefaultValue Owner owner) {
	}

	/**
	 * The owner of the tables on another server.
	 *
	 * @param user its name (ISMS_DB_OWNER_USER)
	 * @param password its password (ISMS_DB_OWNER_PASSWORD)
	 */
	record Owner(@DefaultValue(Roles.OWNER) String user, @Nullable String password) {
	}

}
