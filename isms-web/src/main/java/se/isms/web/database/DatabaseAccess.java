package se.isms.web.database;

import java.util.Map;

/**
 * Where the database is and who signs in: the application, which owns nothing, and the
 * owner of the tables, who changes the schema.
 *
 * @param url the JDBC address
 * @param app the role of the application
 * @param owner the role that owns the tables
 */
record DatabaseAccess(String url, Login app, Login owner) {

	Map<String, Object> properties() {
		return Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.app.user(),
				"spring.datasource.password", this.app.password());
	}

}
