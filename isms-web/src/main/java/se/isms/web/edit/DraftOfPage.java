package se.isms.web.edit;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

import se.isms.core.draft.Draft;
import se.isms.core.draft.Drafts;
import se.isms.web.page.Page;

/** Tells a page with a form of the draft that waits for it; other pages do not ask. */
@ControllerAdvice(annotations = Page.class)
class DraftOfPage {

	private final Drafts drafts;

	DraftOfPage(Drafts drafts) {
		this.drafts = drafts;
	}

	@ModelAttribute("waiting")
	LazyContextVariable<@Nullable Draft> draft(HttpServletRequest request) {
		return new LazyContextVariable<>() {

			@Override
			protected @Nullable Draft loadValue() {
				return waiting(request).orElse(null);
			}

		};
	}

	/** Seconds without a request after which one has to sign in again. */
	@ModelAttribute("sessionSeconds")
	int sessionSeconds(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null) ? session.getMaxInactiveInterval() : 0;
	}

	private Optional<Draft> waiting(HttpServletRequest request) {
		var reads = request.getMethod().equals("GET") && request.getRemoteUser() != null;
		return reads ? this.drafts.find(Person.of(request), request.getRequestURI()) : Optional.empty();
	}

}
