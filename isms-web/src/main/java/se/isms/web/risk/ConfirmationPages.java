package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.risk.ConfirmationRegister;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Confirming that an analysis still holds. */
@Page
@Requires(Permission.CONTRIBUTE)
class ConfirmationPages {

	private final ConfirmationRegister confirmations;

	private final RiskRegister register;

	ConfirmationPages(ConfirmationRegister confirmations, RiskRegister register) {
		this.confirmations = confirmations;
		this.register = register;
	}

	@GetMapping("/risk/analyses/{id}/confirm")
	String begin(@PathVariable UUID id, Model model) {
		return show(id, new ConfirmationForm(""), model);
	}

	@PostMapping("/risk/analyses/{id}/confirm")
	String confirm(@PathVariable UUID id, @Valid @ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(id, form, model);
		}
		try {
			this.confirmations.confirm(id, form.reason());
			done.addFlashAttribute("done", "confirmation.done");
			return "redirect:/risk/analyses/" + id;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return show(id, form, model);
		}
	}

	private String show(UUID id, ConfirmationForm form, Model model) {
		model.addAttribute("analysis", this.register.analysis(id));
		model.addAttribute("form", form);
		return "risk/confirm";
	}

}
