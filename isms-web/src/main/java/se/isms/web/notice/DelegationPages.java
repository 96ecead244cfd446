package se.isms.web.notice;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.notice.Delegation;
import se.isms.core.notice.DelegationRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Letting another receive while one is away. */
@Page
@Requires(Permission.READ)
class DelegationPages {

	private final DelegationRegister register;

	DelegationPages(DelegationRegister register) {
		this.register = register;
	}

	@GetMapping("/notices/delegation")
	String delegations(@AuthenticationPrincipal SignedIn person, Model model) {
		return edit(new DelegationForm("", "", "", "BOTH"), person, model);
	}

	@PostMapping("/notices/delegation")
	String delegate(@Valid @ModelAttribute("form") DelegationForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(form, person, model);
		}
		try {
			this.register.delegate(person.getUsername(), UUID.fromString(form.deputyId()),
					LocalDate.parse(form.fromOn().strip()), LocalDate.parse(form.toOn().strip()),
					Delegation.Receives.valueOf(form.receives()));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/notices/delegation";
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return edit(form, person, model);
		}
	}

	@PostMapping("/notices/delegation/{id}/end")
	String end(@PathVariable UUID id, @RequestParam int version, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes done) {
		this.register.end(person.getUsername(), id, version);
		done.addFlashAttribute("done", "notice.delegation.ended");
		return "redirect:/notices/delegation";
	}

	private String edit(DelegationForm form, SignedIn person, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("deputies", this.register.deputies(person.getUsername()));
		model.addAttribute("delegations", this.register.delegations(person.getUsername()));
		return "notice/delegation";
	}

}
