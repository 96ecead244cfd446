package se.isms.web.edit;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * A form that is sent when the session has ended is not lost: what was typed goes along
 * through the page to sign in, and becomes a draft of the one who signs in.
 */
@Component
class SignedOutForms implements AccessDeniedHandler {

	/** Where the page to sign in finds what was typed. */
	static final String TYPED = "typed";

	/** Where it finds the page that it was typed on. */
	static final String PATH = "typedOn";

	/** Sent by scripts and by the frame itself, and nobody has typed in them. */
	private static final Pattern OTHERS = Pattern.compile("/(sign-|drafts|undo|theme)");

	private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (isForm(request) && request.getRemoteUser() == null) {
			request.setAttribute(TYPED, Typing.fields(request));
			request.setAttribute(PATH, request.getRequestURI());
			request.getRequestDispatcher("/sign-in/again").forward(request, response);
			return;
		}
		this.others.handle(request, response, denied);
	}

	/** What another site sends is not kept. */
	private static boolean isForm(HttpServletRequest request) {
		var type = request.getContentType();
		return request.getMethod().equals("POST") && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && isOurs(request)
				&& !OTHERS.matcher(request.getRequestURI()).lookingAt();
	}

	private static boolean isOurs(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		return site == null || site.equals("same-origin");
	}

}
