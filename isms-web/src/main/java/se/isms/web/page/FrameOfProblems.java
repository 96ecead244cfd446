package se.isms.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.WebUtils;

import se.isms.web.security.SignedIn;

/**
 * The frame of pages that say what went wrong: they have no handler that could give them
 * one.
 */
@Component
class FrameOfProblems {

	private final HttpServletRequest request;

	FrameOfProblems(HttpServletRequest request) {
		this.request = request;
	}

	String show(Model model, String key, Object... arguments) {
		model.addAttribute("frame", frame());
		model.addAttribute("problem", key);
		model.addAttribute("arguments", arguments);
		return "problem";
	}

	Frame frame() {
		var cookie = WebUtils.getCookie(this.request, "theme");
		return new Frame(person(), this.request.getRequestURI(), theme(cookie),
				LocaleContextHolder.getLocale().getLanguage());
	}

	private static String theme(@Nullable Cookie cookie) {
		return (cookie != null && cookie.getValue().matches("light|dark")) ? cookie.getValue() : "auto";
	}

	private static @Nullable SignedIn person() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn person) ? person : null;
	}

}
