package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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
import se.isms.core.asset.Supplier;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The suppliers, one of them with its agreements, and one agreement to change. */
@Page
@Requires(Permission.READ)
class SupplierPages {

	private final AssetRegister register;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final ListFrame lists;

	SupplierPages(AssetRegister register, Choices choices, FindingRegister findings, History history, AssetForms forms,
			ListFrame lists) {
		this.register = register;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.lists = lists;
	}

	@GetMapping("/overview/suppliers")
	String suppliers(Model model) {
		return this.lists.show("suppliers", "asset/suppliers", model);
	}

	@GetMapping("/overview/suppliers/new")
	@Requires(Permission.CONTRIBUTE)
	String newSupplier(Model model) {
		return show(null, new SupplierForm("", "", ""), model);
	}

	@PostMapping("/overview/suppliers/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") SupplierForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return save(null, form, errors, model, done);
	}

	@GetMapping("/overview/suppliers/{id}")
	String supplier(@PathVariable UUID id, Model model) {
		var supplier = this.register.supplier(id);
		return show(supplier, this.forms.form(supplier), model);
	}

	@PostMapping("/overview/suppliers/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SupplierForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return save(this.register.supplier(id), form, errors, model, done);
	}

	private String save(@Nullable Supplier current, SupplierForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		requireOwner(form, errors);
		if (errors.hasErrors()) {
			return show(current, form, model);
		}
		try {
			var id = (current != null) ? current.id() : UUID.randomUUID();
			this.register.save(this.forms.apply(form, id));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/overview/suppliers/" + id;
		}
		catch (OptimisticLockingFailureException ex) {
			return conflict(current, form, model, ex);
		}
	}

	/** A supplier that nobody answers for is the whole municipality's. */
	private static void requireOwner(SupplierForm form, BindingResult errors) {
		var nobody = form.ownerId() == null || form.ownerId().isEmpty();
		if (nobody && !CurrentActor.get().may(Permission.COORDINATE)) {
			errors.rejectValue("ownerId", "form.choice", "");
		}
	}

	private String conflict(@Nullable Supplier mine, SupplierForm form, Model model,
			OptimisticLockingFailureException ex) {
		if (mine == null) {
			throw ex;
		}
		var theirs = this.register.supplier(mine.id());
		var people = this.choices.ownPeople(theirs.ownerId());
		model.addAttribute("differences", Difference.between(form, this.forms.form(theirs), people));
		return show(theirs, form, model);
	}

	private String show(@Nullable Supplier supplier, SupplierForm form, Model model) {
		model.addAttribute("supplier", supplier);
		model.addAttribute("form", form);
		model.addAttribute("people", this.choices.ownPeople((supplier != null) ? supplier.ownerId() : null));
		model.addAttribute("mine", supplier == null || this.register.answersFor(supplier));
		if (supplier != null) {
			var id = supplier.id();
			model.addAttribute("row", this.register.supplierRow(id));
			model.addAttribute("agreements", this.register.agreements(id));
			model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
			model.addAttribute("history", this.history.of("supplier", id));
		}
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
