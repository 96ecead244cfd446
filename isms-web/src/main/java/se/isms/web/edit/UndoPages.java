package se.isms.web.edit;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.shared.Permission;
import se.isms.core.trail.Undo;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Takes back the change that one has just made. */
@Page
@Requires(Permission.CONTRIBUTE)
class UndoPages {

	private final Undo undo;

	UndoPages(Undo undo) {
		this.undo = undo;
	}

	@PostMapping("/undo/{change}")
	String undo(@PathVariable UUID change, @RequestParam String of, RedirectAttributes done) {
		this.undo.undo(change);
		done.addFlashAttribute("done", "form.undone");
		return "redirect:" + Typing.ours(of);
	}

}
