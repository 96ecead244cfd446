package se.isms.web.edit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import se.isms.core.draft.Drafts;
import se.isms.core.shared.Classified;
import se.isms.core.shared.CurrentActor;
import se.isms.web.security.SignedIn;

/**
 * Keeps as a draft what came along through the page to sign in, and leads back to its
 * form.
 */
@Component
class KeepsTypedAtSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final String FIELD = "typed.";

	private final Drafts drafts;

	KeepsTypedAtSignIn(Drafts drafts) {
		this.drafts = drafts;
		setDefaultTargetUrl("/");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		var path = request.getParameter(SignedOutForms.PATH);
		if (path == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
			super.onAuthenticationSuccess(request, response, authentication);
			return;
		}
		var fields = new TreeMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(FIELD)) {
				fields.put(name.substring(FIELD.length()), List.of(values));
			}
		});
		keep(person, Typing.ours(path), fields);
		getRedirectStrategy().sendRedirect(request, response, Typing.ours(path));
	}

	/** What is marked as classified is not kept; the form is opened as it was. */
	private void keep(SignedIn person, String path, Map<String, List<String>> fields) {
		try {
			CurrentActor.as(person.actor(), () -> this.drafts.keep(person.getUsername(), path, fields));
		}
		catch (Classified ex) {
			return;
		}
	}

}
