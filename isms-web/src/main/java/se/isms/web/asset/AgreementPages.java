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
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** An agreement with a supplier. */
@Page
@Requires(Permission.READ)
class AgreementPages extends FormPages<Agreement, AgreementForm> {

	private final AssetRegister assets;

	private final AssetForms forms;

	AgreementPages(FormFrame frame, Register<Agreement> register, AssetRegister assets, AssetForms forms) {
		super(frame, register, "agreement", "asset/agreement");
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/overview/suppliers/agreements/{id}")
	String agreement(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/overview/suppliers/agreements/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AgreementForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	protected void more(@Nullable Agreement current, AgreementForm form, Model model) {
		var supplier = this.assets.supplier(Objects.requireNonNull(current).supplierId());
		model.addAttribute("supplier", supplier);
		model.addAttribute("mine", this.assets.answersFor(supplier));
	}

	@Override
	public AgreementForm form(Agreement stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Agreement apply(AgreementForm form, @Nullable Agreement current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(Agreement saved) {
		return "/overview/suppliers/agreements/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(Agreement current) {
		return Optional.of(current.id());
	}

}
