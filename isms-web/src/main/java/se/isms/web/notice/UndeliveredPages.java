package se.isms.web.notice;

import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.notice.Undelivered;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Mails that did not arrive, why, and a button to try again. */
@Page
@Requires(Permission.COORDINATE)
class UndeliveredPages {

	private final Undelivered undelivered;

	UndeliveredPages(Undelivered undelivered) {
		this.undelivered = undelivered;
	}

	@GetMapping("/notices/undelivered")
	String undelivered(Model model) {
		model.addAttribute("digests", this.undelivered.digests());
		return "notice/undelivered";
	}

	@PostMapping("/notices/undelivered/{id}/retry")
	String retry(@PathVariable UUID id, @RequestParam int version, RedirectAttributes done) {
		this.undelivered.retry(id, version);
		done.addFlashAttribute("done", "notice.undelivered.retried");
		return "redirect:/notices/undelivered";
	}

}
