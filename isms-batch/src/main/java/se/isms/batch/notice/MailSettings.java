package se.isms.batch.notice;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server and what mails say of themselves.
 *
 * @param host of the mail server; none: nothing is mailed, and notices show on the pages
 * @param port of the mail server
 * @param username to sign in with, if it asks for one
 * @param password beside the user name
 * @param protection of the way to the server
 * @param from the sender of mails; its domain is in their names, too
 * @param site where the pages are for those who read mails, without a slash at the end
 * @param hour of the day, 0 to 23 in Sweden, when bundles go out
 * @param timeout for each answer of the server
 */
@ConfigurationProperties("isms.mail")
record MailSettings(@Nullable String host, @DefaultValue("587") int port, @Nullable String username,
		@Nullable String password, @DefaultValue("STARTTLS") Protection protection,
		@DefaultValue("isms@localhost") String from, @DefaultValue("http://localhost:8080") String site,
		@DefaultValue("7") int hour, @DefaultValue("20s") Duration timeout) {

	/** How the way to the server is protected. */
	enum Protection {

		/** Encrypted after a plain beginning; a server that cannot is refused. */
		STARTTLS,

		/** Encrypted from the first byte. */
		TLS,

		/** Not at all: for a server on the same machine. */
		NONE

	}

	boolean configured() {
		return this.host != null && !this.host.isBlank();
	}

	String domain() {
		return this.from.substring(this.from.indexOf('@') + 1).replaceAll("[^\\w.-]", "");
	}

}
