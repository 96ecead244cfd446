package se.isms.web.asset;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The information systems, and one of them with its class and how it is reached. */
@Page
@Requires(Permission.READ)
@RequestMapping("/overview/systems")
class SystemPages extends RegisterPages<InformationSystem, SystemForm> {

	private final AssetRegister assets;

	private final InformationRegister information;

	private final AssetForms forms;

	SystemPages(FormFrame frame, Register<InformationSystem> register, AssetRegister assets,
			InformationRegister information, AssetForms forms) {
		super(frame, register, "systems", "system", "asset/system");
		this.assets = assets;
		this.information = information;
		this.forms = forms;
	}

	@Override
	protected SystemForm blank(String department) {
		return new SystemForm(department, "", "", "", "", "", "", "", false, "UNKNOWN", "", "", "", "", "");
	}

	@Override
	protected Offers offers(@Nullable InformationSystem current) {
		return super.offers(current).and("suppliers", this.assets::supplierChoices);
	}

	@Override
	protected void more(@Nullable InformationSystem current, SystemForm form, Model model) {
		model.addAttribute("information", (current != null) ? this.information.in(current.id()) : List.of());
	}

	@Override
	public SystemForm form(InformationSystem stored) {
		return this.forms.form(stored);
	}

	@Override
	protected InformationSystem apply(SystemForm form, @Nullable InformationSystem current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	public Optional<UUID> judged(InformationSystem current) {
		return Optional.of(current.id());
	}

}
