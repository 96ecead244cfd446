package se.isms.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The generated passwords of the built-in server, in a file that only its owner reads.
 */
record Passwords(Properties byUser) {

	private static final int BYTES = 24;

	static Passwords load(Path file) throws IOException {
		var byUser = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			byUser.load(in);
		}
		return new Passwords(byUser);
	}

	static Passwords generate(Path file) throws IOException {
		var lines = new StringBuilder(
				"# The passwords of the built-in database. Part of every backup of this folder.\n");
		for (var user : new String[] { Roles.SUPERUSER, Roles.OWNER, Roles.APP }) {
			lines.append(user).append('=').append(random()).append('\n');
		}
		OwnFiles.write(file, lines.toString());
		return load(file);
	}

	Login of(String user) {
		return new Login(user, this.byUser.getProperty(user, ""));
	}

	// Base64 for addresses has no character that SQL or a properties file would escape.
	private static String random() {
		var bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
