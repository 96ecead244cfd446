package se.isms.web.continuity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.continuity.ResourceClaims;
import se.isms.core.continuity.SharedResource;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.RegisterPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The resources that plans share, and one of them with the plans that count on it. */
@Page
@Requires(Permission.READ)
@RequestMapping("/continuity/resources")
class ResourcePages extends RegisterPages<SharedResource, ResourceForm> {

	private final ResourceClaims claims;

	private final ResourceForms forms;

	ResourcePages(FormFrame frame, Register<SharedResource> register, ResourceClaims claims, ResourceForms forms) {
		super(frame, register, "resources", "resource", "continuity/resource");
		this.claims = claims;
		this.forms = forms;
	}

	@Override
	protected ResourceForm blank(String department) {
		return new ResourceForm(department, "", "", "", false, "", "");
	}

	@Override
	protected void more(@Nullable SharedResource current, ResourceForm form, Model model) {
		model.addAttribute("claimants", (current != null) ? this.claims.claimants(current.id()) : List.of());
	}

	@Override
	public ResourceForm form(SharedResource stored) {
		return this.forms.form(stored);
	}

	@Override
	protected SharedResource apply(ResourceForm form, @Nullable SharedResource current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	public Optional<UUID> judged(SharedResource current) {
		return Optional.of(current.id());
	}

}
