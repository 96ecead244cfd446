package se.isms.web.access;

import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.access.AccessRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The accounts, narrowed by what one looks for, and one of them. */
@Page
@Requires(Permission.READ)
class AccountPages {

	private final AccessRegister register;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final ListFrame lists;

	AccountPages(AccessRegister register, Organisation organisation, FindingRegister findings, History history,
			ListFrame lists) {
		this.register = register;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.lists = lists;
	}

	@GetMapping("/access/accounts")
	String accounts(Model model) {
		return this.lists.page("accounts", model);
	}

	@GetMapping("/access/accounts/{id}")
	String account(@PathVariable UUID id, Model model) {
		var account = this.register.account(id);
		model.addAttribute("account", account);
		model.addAttribute("unit", this.organisation.unit(account.unitId()));
		model.addAttribute("entitlements", this.register.entitlements(id));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("subject", id);
		model.addAttribute("history", this.history.of("account", id));
		return "access/account";
	}

	@PostMapping("/access/accounts/{id}/disable")
	@Requires(Permission.CONTRIBUTE)
	String disable(@PathVariable UUID id, RedirectAttributes done) {
		this.register.disable(id);
		done.addFlashAttribute("done", "access.account.disabled");
		return "redirect:/access/accounts/" + id;
	}

}
