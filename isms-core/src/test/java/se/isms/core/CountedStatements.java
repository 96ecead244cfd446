package se.isms.core;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down the SQL that is prepared, so that a test can say that there is no more of
 * it for more rows. Not annotated, because core scans its packages in the tests of all
 * modules.
 */
public class CountedStatements {

	@Bean
	static Log statements() {
		return new Log(new CopyOnWriteArrayList<>(), new AtomicReference<>());
	}

	@Bean
	static BeanPostProcessor countsStatements(Log log) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource pool) ? new Counting(pool, log) : bean;
			}

		};
	}

	/** What the thread of a test prepared while it listened; others go on beside it. */
	public record Log(List<String> sql, AtomicReference<@Nullable Thread> listening) {

		/** The statements that the work prepares. */
		public List<String> of(Runnable work) {
			this.sql.clear();
			this.listening.set(Thread.currentThread());
			try {
				work.run();
			}
			finally {
				this.listening.set(null);
			}
			return List.copyOf(this.sql);
		}

		void write(Object statement) {
			if (Thread.currentThread().equals(this.listening.get())) {
				this.sql.add(String.valueOf(statement));
			}
		}

	}

	private static final class Counting extends DelegatingDataSource {

		private final Log log;

		Counting(DataSource pool, Log log) {
			super(pool);
			this.log = log;
		}

		@Override
		public Connection getConnection() throws SQLException {
			var connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (method.getName().equals("prepareStatement")) {
							this.log.write(arguments[0]);
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
