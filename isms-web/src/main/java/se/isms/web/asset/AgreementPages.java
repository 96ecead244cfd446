package se.isms.web.asset;

import java.util.Objects;
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

import se.isms.core.asset.Agreement;
import se.isms.core.asset.AssetRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** An agreement with a supplier. */
@Page
@Requires(Permission.READ)
class AgreementPages implements Editor<Agreement, AgreementForm> {

	private final AssetRegister register;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final Edits edits;

	AgreementPages(AssetRegister register, FindingRegister findings, History history, AssetForms forms, Edits edits) {
		this.register = register;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
	}

	@GetMapping("/overview/suppliers/agreements/{id}")
	String agreement(@PathVariable UUID id, Model model) {
		var agreement = this.register.agreement(id);
		return show(agreement, this.forms.form(agreement), model);
	}

	@PostMapping("/overview/suppliers/agreements/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AgreementForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.agreement(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Agreement current, AgreementForm form, Model model) {
		var agreement = Objects.requireNonNull(current);
		var supplier = this.register.supplier(agreement.supplierId());
		model.addAttribute("agreement", agreement);
		model.addAttribute("form", form);
		model.addAttribute("supplier", supplier);
		model.addAttribute("mine", this.register.answersFor(supplier));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(agreement.id())));
		model.addAttribute("history", this.history.of("agreement", agreement.id()));
		return "asset/agreement";
	}

	@Override
	public String save(@Nullable Agreement current, AgreementForm form) {
		var agreement = this.register.save(this.forms.apply(form, Objects.requireNonNull(current)));
		return "/overview/suppliers/agreements/" + agreement.id();
	}

	@Override
	public Optional<UUID> judged(Agreement current) {
		return Optional.of(current.id());
	}

	@Override
	public Agreement stored(Agreement current) {
		return this.register.agreement(current.id());
	}

	@Override
	public AgreementForm form(Agreement stored) {
		return this.forms.form(stored);
	}

	@Override
	public Optional<AgreementForm> earlier(Agreement stored, int version) {
		return this.history.state("agreement", stored.id(), version, Agreement.class).map(this.forms::form);
	}

}
