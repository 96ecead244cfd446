package se.isms.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import se.isms.core.organisation.Users;

/**
 * Signing in, the content policy, a permission in front of every handler, and nothing
 * classified.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

	/** Everything comes from ourselves; nothing runs that stands in a page. */
	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
			+ " form-action 'self'; frame-ancestors 'none'";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PermissionInterceptor());
		registry.addInterceptor(new MarkingInterceptor());
	}

	/**
	 * Whoever has a seat in a workshop shows the secret of the seat. Nobody is signed in
	 * there, and no session notes when somebody voted.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain pagesOfRooms(HttpSecurity http) throws Exception {
		return http.securityMatcher(RequestsWithoutSession.ROOMS)
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
			.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
			.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, AccessDeniedHandler denied, AuthenticationSuccessHandler signedIn)
			throws Exception {
		return http
			.authorizeHttpRequests(requests -> requests
				.requestMatchers(HttpMethod.GET, "/webjars/**", "/css/**", "/js/**", "/icons/**", "/favicon.ico",
						"/actuator/health", "/v3/api-docs/**", "/calendar/*")
				.permitAll()
				.requestMatchers("/sign-in", "/sign-in/again", "/error", "/language", "/join", "/join/*")
				.permitAll()
				.anyRequest()
				.authenticated())
			.formLogin(form -> form.loginPage("/sign-in").successHandler(signedIn).failureUrl("/sign-in?failed"))
			.exceptionHandling(refusals -> refusals.accessDeniedHandler(denied))
			.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
			.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
			.build();
	}

	@Bean
	UserDetailsService userDetails(Users users) {
		return name -> users.named(name)
			.map(SignedIn::new)
			.orElseThrow(() -> new UsernameNotFoundException("no such user"));
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
