package se.isms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

import se.isms.core.shared.CurrentActor;

/**
 * Lets a handler of ours run only for an actor with the permission that it declares, and
 * binds that actor to the thread. What declares nothing is denied.
 */
final class PermissionInterceptor implements AsyncHandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
			return true;
		}
		if (signedIn() instanceof SignedIn person) {
			CurrentActor.set(person.actor());
		}
		if (isOpen(method)) {
			return true;
		}
		if (!mayUse(method)) {
			throw new AccessDeniedException("not permitted: " + method.getShortLogMessage());
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		CurrentActor.set(null);
	}

	/** The answer goes on in another thread; this one shall act for nobody. */
	@Override
	public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
			Object handler) {
		CurrentActor.set(null);
	}

	private static boolean isOurs(HandlerMethod method) {
		return method.getBeanType().getName().startsWith("se.isms.");
	}

	/**
	 * An inherited handler asks for what the page that has inherited it asks for, too.
	 */
	private static boolean mayUse(HandlerMethod method) {
		var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Requires.class);
		var page = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
		var inherited = method.getMethod().getDeclaringClass() != method.getBeanType();
		if (own == null || page == null) {
			return may((own != null) ? own : page);
		}
		return may(own) && (!inherited || may(page));
	}

	private static boolean may(@Nullable Requires required) {
		return required != null && CurrentActor.get().may(required.value());
	}

	private static boolean isOpen(HandlerMethod method) {
		return annotation(method, Open.class) != null;
	}

	private static <A extends java.lang.annotation.Annotation> @Nullable A annotation(HandlerMethod method,
			Class<A> type) {
		var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
	}

	private static @Nullable Object signedIn() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getPrincipal() : null;
	}

}
