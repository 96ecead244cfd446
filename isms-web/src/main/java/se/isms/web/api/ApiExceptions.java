package se.isms.web.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers each exception under /api with a problem, also where no operation was found;
 * pages have their own way.
 */
@Component
class ApiExceptions implements HandlerExceptionResolver, Ordered {

	private static final Logger log = LoggerFactory.getLogger(ApiExceptions.class);

	private final Problems problems;

	ApiExceptions(Problems problems) {
		this.problems = problems;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (!request.getRequestURI().startsWith("/api/")) {
			return null;
		}
		// Who has gone away, or has got half of an answer, cannot be told anything.
		if (!response.isCommitted() && !(exception instanceof AsyncRequestNotUsableException)) {
			answer(request, response, exception);
		}
		return new ModelAndView();
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, Exception exception) {
		var failure = Failures.of(exception).orElseGet(() -> {
			log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
			return Failure.of(500, "api.status-500");
		});
		try {
			this.problems.write(failure, request, response);
		}
		catch (IOException ex) {
			log.debug("the answer could not be delivered", ex);
		}
	}

}
