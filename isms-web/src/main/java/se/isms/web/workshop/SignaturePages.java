package se.isms.web.workshop;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.shared.Permission;
import se.isms.core.workshop.Signatures;
import se.isms.core.workshop.Workshops;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Whoever owns a risk that was decided in a workshop signs its protocol. */
@Page
@Requires(Permission.READ)
class SignaturePages {

	private final Signatures signatures;

	private final Workshops workshops;

	SignaturePages(Signatures signatures, Workshops workshops) {
		this.signatures = signatures;
		this.workshops = workshops;
	}

	@PostMapping("/risk/workshops/{id}/signature")
	String sign(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes done) {
		this.signatures.sign(id, person.getUsername());
		done.addFlashAttribute("done", "workshop.signed");
		return "redirect:/risk/analyses/" + this.workshops.room(id).workshop().analysisId();
	}

}
