package se.isms.core.workshop;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

import org.springframework.stereotype.Component;

/**
 * Wakes whoever waits for news of workshops, whichever process they come from: the
 * database tells all of them when the transaction of a change is done.
 */
@Component
public class News {

	/** The channel of the database. */
	static final String CHANNEL = "workshop";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final DataSource database;

	News(DataSource database) {
		this.database = database;
	}

	/**
	 * Listens until the thread is interrupted or the connection breaks.
	 * @param ready called once nothing is missed any more
	 * @param heard is given the workshop that something happened in
	 */
	public void listen(Runnable ready, Consumer<UUID> heard) throws SQLException {
		try (var connection = this.database.getConnection()) {
			connection.setAutoCommit(true);
			try (var statement = connection.createStatement()) {
				statement.execute("listen " + CHANNEL);
			}
			ready.run();
			var driver = connection.unwrap(PGConnection.class);
			while (!Thread.currentThread().isInterrupted()) {
				for (var told : driver.getNotifications((int) PATIENCE.toMillis())) {
					heard.accept(UUID.fromString(told.getParameter()));
				}
			}
		}
	}

}
