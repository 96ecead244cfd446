package se.isms.web.recovery;

import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.recovery.Consolidations;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Takes what is proposed for a plan into it. */
@Page
@Requires(Permission.CONTRIBUTE)
class ConsolidationPages {

	private final Consolidations consolidations;

	ConsolidationPages(Consolidations consolidations) {
		this.consolidations = consolidations;
	}

	/** Who read an older version sees the newer one, with what is proposed for it now. */
	@PostMapping("/continuity/plans/{id}/consolidation")
	String take(@PathVariable UUID id, @RequestParam int version, RedirectAttributes done) {
		try {
			this.consolidations.take(id, version);
			done.addFlashAttribute("done", "recovery.consolidation.taken");
		}
		catch (OptimisticLockingFailureException ex) {
			done.addFlashAttribute("done", "recovery.consolidation.changed");
		}
		return "redirect:/continuity/plans/" + id;
	}

}
