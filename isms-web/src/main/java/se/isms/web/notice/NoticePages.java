package se.isms.web.notice;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.notice.Inbox;
import se.isms.core.notice.NoticeFilter;
import se.isms.core.notice.NoticeKind;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** The reader's notices, to look at and to mark as read. */
@Page
@Requires(Permission.READ)
class NoticePages {

	private final Inbox inbox;

	NoticePages(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping("/notices")
	String notices(@RequestParam(defaultValue = "UNREAD") NoticeFilter.Show show,
			@RequestParam(required = false) @Nullable NoticeKind kind, @AuthenticationPrincipal SignedIn person,
			Locale language, Model model) {
		var filter = new NoticeFilter(show, kind);
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("notices",
				this.inbox.notices(person.getUsername(), filter, language).stream().map(NoticeLine::of).toList());
		return "notice/notices";
	}

	@PostMapping("/notices/{id}/read")
	String read(@PathVariable UUID id, @RequestParam(required = false) @Nullable NoticeKind kind,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes list) {
		this.inbox.read(person.getUsername(), id);
		return back(kind, list);
	}

	@PostMapping("/notices/read")
	String readAll(@RequestParam(required = false) @Nullable NoticeKind kind, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes list) {
		this.inbox.readAll(person.getUsername(), kind);
		list.addFlashAttribute("done", "notice.read-all.done");
		return back(kind, list);
	}

	/** To the list as it was filtered. */
	private static String back(@Nullable NoticeKind kind, RedirectAttributes list) {
		if (kind != null) {
			list.addAttribute("kind", kind.name());
		}
		return "redirect:/notices";
	}

}
