package se.isms.web.security;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides the session of whoever is in the room of a workshop, or votes through the API. A
 * session notes when it was used last, which could tell whose an anonymous vote of the
 * same moment was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestsWithoutSession extends OncePerRequestFilter {

	/** The pages of those who take part in a workshop. */
	static final String ROOMS = "/room/**";

	/** Where programs vote for those who take part. */
	private static final Pattern VOTES = Pattern.compile("/api/v1/workshops/[^/]+/vote/?");

	private static final String SESSION = "SESSION";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var path = request.getRequestURI();
		return !path.startsWith("/room/") && !VOTES.matcher(path).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new WithoutSession(request), response);
	}

	private static final class WithoutSession extends HttpServletRequestWrapper {

		WithoutSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			var all = super.getCookies();
			return (all != null)
					? Stream.of(all).filter(cookie -> !cookie.getName().equals(SESSION)).toArray(Cookie[]::new) : null;
		}

	}

}
