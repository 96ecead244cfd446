package se.isms.web.asset;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.Supplier;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Choices;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The suppliers, and one of them with its agreements. */
@Page
@Requires(Permission.READ)
@RequestMapping("/overview/suppliers")
class SupplierPages extends RegisterPages<Supplier, SupplierForm> {

	private final AssetRegister assets;

	private final Choices choices;

	private final AssetForms forms;

	SupplierPages(FormFrame frame, Register<Supplier> register, AssetRegister assets, Choices choices,
			AssetForms forms) {
		super(frame, register, "suppliers", "supplier", "asset/supplier");
		this.assets = assets;
		this.choices = choices;
		this.forms = forms;
	}

	@Override
	protected SupplierForm blank(String department) {
		return new SupplierForm("", "", "");
	}

	@Override
	protected Offers offers(@Nullable Supplier current) {
		return new Offers().and("people", () -> this.choices.ownPeople((current != null) ? current.ownerId() : null));
	}

	@Override
	protected void more(@Nullable Supplier supplier, SupplierForm form, Model model) {
		model.addAttribute("mine", supplier == null || this.assets.answersFor(supplier));
		if (supplier != null) {
			model.addAttribute("row", this.assets.supplierRow(supplier.id()));
			model.addAttribute("agreements", this.assets.agreements(supplier.id()));
		}
	}

	@Override
	public SupplierForm form(Supplier stored) {
		return this.forms.form(stored);
	}

	/** A supplier that nobody answers for is the whole municipality's. */
	@Override
	protected Supplier apply(SupplierForm form, @Nullable Supplier current) {
		var supplier = this.forms.apply(form, id(current));
		if (supplier.ownerId() == null && !CurrentActor.get().may(Permission.COORDINATE)) {
			throw new Refused("form.choice").at("ownerId");
		}
		return supplier;
	}

	@Override
	public Optional<UUID> judged(Supplier current) {
		return Optional.of(current.id());
	}

}
