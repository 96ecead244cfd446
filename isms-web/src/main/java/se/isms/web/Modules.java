package se.isms.web;

import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.web.start.FirstStart;

/**
 * The modules that the executable is made of. Not on the main class, where imports would
 * reach every page test.
 */
@Configuration(proxyBeanMethods = false)
class Modules {

	/**
	 * Sessions have no tenant: their table stands in the schema "system". A session is
	 * saved when the answer begins, which may be in the midst of a transaction that only
	 * reads: hence one of its own.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations(
			@Qualifier("systemTransactionManager") PlatformTransactionManager transactions) {
		var own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return own;
	}

	/** What a stop waits for is there before anything can be stopped. */
	@Bean
	static LazyInitializationExcludeFilter startsFirst() {
		return LazyInitializationExcludeFilter.forBeanTypes(FirstStart.class);
	}

	/** Few ask for the description of the API, and it takes a tenth of the start. */
	@Bean
	static BeanFactoryPostProcessor describesApiWhenAsked() {
		return beans -> Stream.of(beans.getBeanDefinitionNames())
			.map(beans::getBeanDefinition)
			.filter(Modules::describesApi)
			.forEach(bean -> bean.setLazyInit(true));
	}

	private static boolean describesApi(BeanDefinition bean) {
		return bean instanceof AnnotatedBeanDefinition annotated && declaredBy(annotated).startsWith("org.springdoc.");
	}

	private static String declaredBy(AnnotatedBeanDefinition bean) {
		var method = bean.getFactoryMethodMetadata();
		return (method != null) ? method.getDeclaringClassName() : bean.getMetadata().getClassName();
	}

}
