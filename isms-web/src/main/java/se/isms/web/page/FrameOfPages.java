package se.isms.web.page;

import java.time.ZoneId;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

import se.isms.core.shared.Dates;
import se.isms.web.security.SignedIn;

/** Gives each page its frame. */
@ControllerAdvice(annotations = Page.class)
class FrameOfPages {

	/** Moments are shown as they are in Sweden. */
	@ModelAttribute("zone")
	ZoneId zone() {
		return Dates.ZONE;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request, Locale locale, @AuthenticationPrincipal @Nullable SignedIn person,
			@CookieValue(name = "theme", defaultValue = "auto") String theme) {
		var known = theme.equals("dark") || theme.equals("light");
		return new Frame(person, request.getRequestURI(), known ? theme : "auto", locale.getLanguage());
	}

}
