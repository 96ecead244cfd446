package se.isms.web.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.notice.AccountRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Who of those who sign in is who in the staff register, so that notices find them. */
@Page
@Requires(Permission.COORDINATE)
class WhoIsWhoPages {

	private final AccountRegister register;

	private final Organisation organisation;

	WhoIsWhoPages(AccountRegister register, Organisation organisation) {
		this.register = register;
		this.organisation = organisation;
	}

	@GetMapping("/notices/accounts")
	String accounts(Model model) {
		model.addAttribute("accounts", this.register.accounts());
		return "notice/accounts";
	}

	@GetMapping("/notices/accounts/{id}")
	String account(@PathVariable UUID id, Model model) {
		var account = this.register.account(id);
		model.addAttribute("account", account);
		model.addAttribute("people", this.organisation.people(null, account.personId()));
		return "notice/account";
	}

	@PostMapping("/notices/accounts/{id}")
	String link(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID person,
			@RequestParam(required = false) @Nullable UUID seen, RedirectAttributes done) {
		this.register.link(id, person, seen);
		done.addFlashAttribute("done", "form.saved");
		return "redirect:/notices/accounts";
	}

}
