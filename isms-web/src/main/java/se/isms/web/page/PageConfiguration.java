package se.isms.web.page;

import java.time.Duration;
import java.util.Locale;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Swedish unless one has chosen English; the choice is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		var change = new LocaleChangeInterceptor();
		change.setParamName("lang");
		change.setIgnoreInvalidLocale(true);
		registry.addInterceptor(change).excludePathPatterns("/api/**");
	}

	/** Documents bring their own sheet, which core keeps. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/css/document/*.css").addResourceLocations("classpath:/se/isms/core/document/");
	}

	@Bean
	static BeanPostProcessor pacedTemplates() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafViewResolver resolver) {
					resolver.setTemplateEngine(new PacedTemplates(resolver.getTemplateEngine()));
				}
				return bean;
			}

		};
	}

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new CookieLocaleResolver("language");
		resolver.setDefaultLocaleFunction(request -> {
			var wished = request.getRequestURI().startsWith("/api/") ? request.getHeader("Accept-Language") : null;
			return (wished != null && wished.startsWith("en")) ? Locale.ENGLISH : Locale.forLanguageTag("sv");
		});
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		return resolver;
	}

}
