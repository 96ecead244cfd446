package se.isms.web.security;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import se.isms.core.shared.ClassificationMarking;

/**
 * Stops a form with a text that is marked as classified before any handler sees it, the
 * one that keeps drafts, too. The page of an error only tells of it.
 */
final class MarkingInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!request.getMethod().equals("GET") && request.getDispatcherType() != DispatcherType.ERROR) {
			request.getParameterMap().values().forEach(values -> ClassificationMarking.refuse(Arrays.asList(values)));
		}
		return true;
	}

}
