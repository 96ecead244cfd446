package se.isms.web.asset;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.Supplier;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The suppliers, one of them with its agreements, and one agreement to change. */
@Page
@Requires(Permission.READ)
class SupplierPages implements Editor<Supplier, SupplierForm> {

	private final AssetRegister register;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final ListFrame lists;

	private final Edits edits;

	SupplierPages(AssetRegister register, Choices choices, FindingRegister findings, History history, AssetForms forms,
			Edits edits, ListFrame lists) {
		this.register = register;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
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
		requireOwner(form, errors);
		return this.edits.save(this, null, form, errors, model, done);
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
		requireOwner(form, errors);
		return this.edits.save(this, this.register.supplier(id), form, errors, model, done);
	}

	/** A supplier that nobody answers for is the whole municipality's. */
	private static void requireOwner(SupplierForm form, BindingResult errors) {
		var nobody = form.ownerId() == null || form.ownerId().isEmpty();
		if (nobody && !CurrentActor.get().may(Permission.COORDINATE)) {
			errors.rejectValue("ownerId", "form.choice", "");
		}
	}

	@Override
	public String show(@Nullable Supplier supplier, SupplierForm form, Model model) {
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

	@Override
	public String save(@Nullable Supplier current, SupplierForm form) {
		var id = (current != null) ? current.id() : UUID.randomUUID();
		return "/overview/suppliers/" + this.register.save(this.forms.apply(form, id)).id();
	}

	@Override
	public Optional<UUID> judged(Supplier current) {
		return Optional.of(current.id());
	}

	@Override
	public Supplier stored(Supplier current) {
		return this.register.supplier(current.id());
	}

	@Override
	public SupplierForm form(Supplier stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Supplier stored) {
		return this.choices.ownPeople(stored.ownerId());
	}

	@Override
	public Optional<SupplierForm> earlier(Supplier stored, int version) {
		return this.history.state("supplier", stored.id(), version, Supplier.class).map(this.forms::form);
	}

}
