package se.isms.web.page;

import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.WebUtils;

import se.isms.web.security.SignedIn;
import se.isms.web.text.Wording;

/**
 * The frame of pages that say what went wrong: they have no handler that could give them
 * one.
 */
@Component
class FrameOfProblems {

	private final HttpServletRequest request;

	private final Wording wording;

	FrameOfProblems(HttpServletRequest request, Wording wording) {
		this.request = request;
		this.wording = wording;
	}

	String show(Model model, String key) {
		return show(model, key, List.of());
	}

	String show(Model model, String key, List<?> arguments) {
		model.addAttribute("frame", frame());
		model.addAttribute("problem", this.wording.of(LocaleContextHolder.getLocale(), key, arguments));
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
