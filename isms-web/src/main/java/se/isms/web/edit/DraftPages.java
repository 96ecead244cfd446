package se.isms.web.edit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.core.draft.Drafts;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Drafts, as the script of a form keeps them while somebody types. */
@Page
@Requires(Permission.READ)
class DraftPages {

	private final Drafts drafts;

	DraftPages(Drafts drafts) {
		this.drafts = drafts;
	}

	@PostMapping("/drafts")
	ResponseEntity<Void> keep(@RequestParam String of, HttpServletRequest request) {
		this.drafts.keep(Person.of(request), Typing.ours(of), Typing.fields(request));
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/drafts/discard")
	String discard(@RequestParam String of, HttpServletRequest request) {
		this.drafts.discard(Person.of(request), Typing.ours(of));
		return "redirect:" + Typing.ours(of);
	}

	/** Asked by the script when somebody wants to stay signed in. */
	@GetMapping("/drafts/session")
	ResponseEntity<Void> session() {
		return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
	}

}
