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
import se.isms.core.organisation.Choice;
import se.isms.core.recovery.Dependencies;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Ticks;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * The information systems, and one of them with its class, how it is reached and what it
 * needs.
 */
@Page
@Requires(Permission.READ)
@RequestMapping("/overview/systems")
class SystemPages extends RegisterPages<InformationSystem, SystemForm> {

	private final AssetRegister assets;

	private final InformationRegister information;

	private final Dependencies dependencies;

	private final AssetForms forms;

	SystemPages(FormFrame frame, Register<InformationSystem> register, AssetRegister assets,
			InformationRegister information, Dependencies dependencies, AssetForms forms) {
		super(frame, register, "systems", "system", "asset/system");
		this.assets = assets;
		this.information = information;
		this.dependencies = dependencies;
		this.forms = forms;
	}

	@Override
	protected SystemForm blank(String department) {
		return new SystemForm(department, "", "", "", "", "", "", "", false, "UNKNOWN", "", "", "", "", List.of(), "");
	}

	@Override
	protected Offers offers(@Nullable InformationSystem current) {
		return super.offers(current).and("suppliers", this.assets::supplierChoices)
			.and("systems", () -> others(current));
	}

	@Override
	protected void more(@Nullable InformationSystem current, SystemForm form, Model model) {
		model.addAttribute("information", (current != null) ? this.information.in(current.id()) : List.of());
		model.addAttribute("systems", Ticks.first(others(current), form.needs()));
		model.addAttribute("bearable", (current != null) ? this.dependencies.bearable(current.id()) : null);
	}

	/** Nothing needs itself. */
	private List<Choice> others(@Nullable InformationSystem current) {
		return this.assets.systemChoices()
			.stream()
			.filter(one -> current == null || !one.id().equals(current.id()))
			.toList();
	}

	@Override
	public SystemForm form(InformationSystem stored) {
		return this.forms.form(stored, this.assets.neededBy(stored.id()));
	}

	@Override
	protected InformationSystem apply(SystemForm form, @Nullable InformationSystem current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected InformationSystem store(@Nullable InformationSystem current, SystemForm form) {
		return this.assets.save(apply(form, current), Ticks.ids(form.needs()));
	}

	@Override
	public Optional<UUID> judged(InformationSystem current) {
		return Optional.of(current.id());
	}

}
