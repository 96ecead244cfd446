package se.isms.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The modules that the executable is made of. Not on the main class, where imports would
 * reach every page test.
 */
@Configuration(proxyBeanMethods = false)
class Modules {

	/** Sessions have no tenant: their table stands in the schema "system". */
	@Bean
	TransactionOperations springSessionTransactionOperations(
			@Qualifier("systemTransactionManager") PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions);
	}

}
