package se.isms.web.notice;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import se.isms.core.notice.CalendarAddresses;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** The address of the reader's calendar: made, shown once, revoked. */
@Page
@Requires(Permission.READ)
class CalendarPages {

	private final CalendarAddresses addresses;

	CalendarPages(CalendarAddresses addresses) {
		this.addresses = addresses;
	}

	@GetMapping("/notices/calendar")
	String calendar(@AuthenticationPrincipal SignedIn person, Model model) {
		this.addresses.made(person.getUsername()).ifPresent(made -> model.addAttribute("made", made));
		return "notice/calendar";
	}

	/** Answers with the address itself: it is nowhere to be read again. */
	@PostMapping("/notices/calendar")
	String make(@AuthenticationPrincipal SignedIn person, Model model, HttpServletResponse response) {
		var secret = this.addresses.make(person.getUsername());
		model.addAttribute("address",
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/calendar/" + secret + ".ics")
					.toUriString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return calendar(person, model);
	}

	@PostMapping("/notices/calendar/revoke")
	String revoke(@AuthenticationPrincipal SignedIn person, RedirectAttributes done) {
		this.addresses.revoke(person.getUsername());
		done.addFlashAttribute("done", "notice.calendar.revoked");
		return "redirect:/notices/calendar";
	}

}
