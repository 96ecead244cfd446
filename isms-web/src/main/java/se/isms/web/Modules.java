package se.isms.web;

import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.web.start.FirstStart;

/**
 * The modules that the executable is made of. Not on the main class, where imports would
 * reach every page test.
 */
@Configuration(proxyBeanMethods = false)
class Modules {

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
