package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.Agreement;
import se.isms.core.asset.AssetRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The suppliers, one of them with its agreements, and one agreement to change. */
@Page
@Requires(Permission.READ)
class SupplierPages {

	private final AssetRegister register;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	SupplierPages(AssetRegister register, FindingRegister findings, History history, AssetForms forms) {
		this.register = register;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
	}

	@GetMapping("/overview/suppliers")
	String suppliers(Model model) {
		model.addAttribute("suppliers", this.register.suppliers());
		return "asset/suppliers";
	}

	@GetMapping("/overview/suppliers/{id}")
	String supplier(@PathVariable UUID id, Model model) {
		var supplier = this.register.supplier(id);
		model.addAttribute("supplier", supplier);
		model.addAttribute("row",
				this.register.suppliers().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow());
		model.addAttribute("agreements", this.register.agreements(id));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("supplier", id));
		return "asset/supplier";
	}

	@GetMapping("/overview/suppliers/agreements/{id}")
	String agreement(@PathVariable UUID id, Model model) {
		var agreement = this.register.agreement(id);
		return edit(agreement, this.forms.form(agreement), model);
	}

	@PostMapping("/overview/suppliers/agreements/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AgreementForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		var current = this.register.agreement(id);
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			this.register.save(this.forms.apply(form, current));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/overview/suppliers/agreements/" + id;
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return edit(current, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = this.register.agreement(id);
			model.addAttribute("differences", Difference.between(form, this.forms.form(theirs)));
			return edit(theirs, form, model);
		}
	}

	private String edit(Agreement agreement, AgreementForm form, Model model) {
		var supplier = this.register.supplier(agreement.supplierId());
		model.addAttribute("agreement", agreement);
		model.addAttribute("form", form);
		model.addAttribute("supplier", supplier);
		model.addAttribute("mine", this.register.answersFor(supplier));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(agreement.id())));
		model.addAttribute("history", this.history.of("agreement", agreement.id()));
		return "asset/agreement";
	}

}
