package se.isms.web.continuity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.continuity.ResourceNeeds;
import se.isms.core.organisation.Choice;
import se.isms.core.continuity.SharedResource;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.form.Ticks;
import se.isms.web.edit.RegisterPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The resources that plans share, and one of them with the plans that count on it. */
@Page
@Requires(Permission.READ)
@RequestMapping("/continuity/resources")
class ResourcePages extends RegisterPages<SharedResource, ResourceForm> {

	private final ResourceClaims claims;

	private final ResourceNeeds needs;

	private final AssetRegister assets;

	private final ResourceForms forms;

	ResourcePages(FormFrame frame, Register<SharedResource> register, ResourceClaims claims, ResourceNeeds needs,
			AssetRegister assets, ResourceForms forms) {
		super(frame, register, "resources", "resource", "continuity/resource");
		this.claims = claims;
		this.needs = needs;
		this.assets = assets;
		this.forms = forms;
	}

	@Override
	protected ResourceForm blank(String department) {
		return new ResourceForm(department, "", "", "", false, "", List.of(), List.of(), "");
	}

	@Override
	protected Offers offers(@Nullable SharedResource current) {
		return super.offers(current).and("resources", () -> others(current)).and("systems", this.assets::systemChoices);
	}

	/** Nothing needs itself. */
	private List<Choice> others(@Nullable SharedResource current) {
		return this.claims.resources()
			.stream()
			.filter(one -> current == null || !one.id().equals(current.id()))
			.toList();
	}

	@Override
	protected void more(@Nullable SharedResource current, ResourceForm form, Model model) {
		model.addAttribute("resources", Ticks.first(others(current), form.neededResources()));
		model.addAttribute("systems", Ticks.first(this.assets.systemChoices(), form.neededSystems()));
		model.addAttribute("claimants", (current != null) ? this.claims.claimants(current.id()) : List.of());
	}

	@Override
	public ResourceForm form(SharedResource stored) {
		return this.forms.form(stored, this.needs.links(stored.id()));
	}

	@Override
	protected SharedResource apply(ResourceForm form, @Nullable SharedResource current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected SharedResource store(@Nullable SharedResource current, ResourceForm form) {
		return this.needs.save(apply(form, current), Ticks.ids(form.neededResources()),
				Ticks.ids(form.neededSystems()));
	}

	@Override
	public Optional<UUID> judged(SharedResource current) {
		return Optional.of(current.id());
	}

}
