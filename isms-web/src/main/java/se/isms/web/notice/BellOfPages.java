package se.isms.web.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import se.isms.web.page.Page;
import se.isms.web.security.SignedIn;

/** Gives each page its bell. */
@ControllerAdvice(annotations = Page.class)
class BellOfPages {

	private final UnreadCounts counts;

	BellOfPages(UnreadCounts counts) {
		this.counts = counts;
	}

	@ModelAttribute("bell")
	Bell bell(@AuthenticationPrincipal @Nullable SignedIn person) {
		return new Bell((person != null) ? this.counts.of(person.getUsername()) : 0);
	}

}
