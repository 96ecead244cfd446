package se.isms.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Signing in to the API: a name and password with each request, or a session that is. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

	/**
	 * Without tokens against forged requests: every change needs a header (If-Match or
	 * Idempotency-Key) or a content type that no other site can make a browser send.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain apiChain(HttpSecurity http, Problems problems) throws Exception {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.httpBasic(basic -> basic.authenticationEntryPoint(unknown(problems)))
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache(cache -> cache.disable())
			.csrf(csrf -> csrf.disable())
			.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
			.exceptionHandling(handling -> handling.authenticationEntryPoint(unknown(problems))
				.accessDeniedHandler(denied(problems)))
			.build();
	}

	private static AuthenticationEntryPoint unknown(Problems problems) {
		return (request, response, exception) -> {
			response.setHeader("WWW-Authenticate", "Basic realm=\"isms\", charset=\"UTF-8\"");
			problems.write(Failure.of(401, "api.status-401"), request, response);
		};
	}

	private static AccessDeniedHandler denied(Problems problems) {
		return (request, response, exception) -> problems.write(Failure.of(403, "refused.not-allowed"), request,
				response);
	}

}
