package se.isms.web.security;

import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions have no tenant: their table stands in the schema "system". */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "system.spring_session")
class SessionConfiguration {

	/** Those that the pages use, in front of those that are stored. */
	@Bean
	@Primary
	SessionRepository<? extends Session> throttledSessions(JdbcIndexedSessionRepository stored) {
		return new ThrottledSessions<>(stored, Ticker.systemTicker());
	}

	/**
	 * A session is read with one statement, which needs no transaction. It is saved when
	 * the answer begins, which may be in the midst of a transaction that only reads:
	 * hence in one of its own.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations(
			@Qualifier("systemTransactionManager") PlatformTransactionManager transactions) {
		var own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new TransactionOperations() {

			@Override
			public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
				return TransactionOperations.withoutTransaction().execute(reading);
			}

			@Override
			public void executeWithoutResult(Consumer<TransactionStatus> writing) {
				own.executeWithoutResult(writing);
			}

		};
	}

}
