package se.isms.web.continuity;

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

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.ResourceClaim;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What a plan that is not adopted counts on of shared resources. */
@Page
@Requires(Permission.CONTRIBUTE)
class ClaimPages extends FormPages<ResourceClaim, ClaimForm> {

	private final ResourceClaims claims;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final ResourceForms forms;

	ClaimPages(FormFrame frame, Register<ResourceClaim> entries, ResourceClaims claims, ContinuityRegister register,
			AssetRegister assets, ResourceForms forms) {
		super(frame, entries, "claim", "continuity/claim");
		this.claims = claims;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/continuity/plans/{plan}/claims/new")
	String begin(@PathVariable UUID plan, Model model) {
		var empty = empty(plan);
		return show(empty, new ClaimForm("", "", "", "", "", ""), model);
	}

	@PostMapping("/continuity/plans/{plan}/claims/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") ClaimForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/claims/{id}")
	String claim(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/claims/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ClaimForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/claims/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var plan = find(id).planId();
		this.claims.remove(id);
		done.addFlashAttribute("done", "continuity.claim.removed");
		return "redirect:/continuity/plans/" + plan + "#resources";
	}

	@Override
	protected Offers offers(@Nullable ResourceClaim current) {
		return new Offers().and("resources", this.claims::resources);
	}

	@Override
	protected void more(@Nullable ResourceClaim current, ClaimForm form, Model model) {
		var plan = this.register.plan(Objects.requireNonNull(current).planId());
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
	}

	private static ResourceClaim empty(UUID plan) {
		return new ResourceClaim(UUID.randomUUID(), plan, plan, 0, 0, 0, 0, null);
	}

	@Override
	public ClaimForm form(ResourceClaim stored) {
		return this.forms.form(stored);
	}

	@Override
	protected ResourceClaim apply(ClaimForm form, @Nullable ResourceClaim current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	public Optional<UUID> judged(ResourceClaim current) {
		return Optional.of(current.id());
	}

	@Override
	protected String path(ResourceClaim saved) {
		return "/continuity/plans/" + saved.planId() + "#resources";
	}

}
