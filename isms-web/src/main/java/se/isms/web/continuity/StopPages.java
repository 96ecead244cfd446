package se.isms.web.continuity;

import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.StopDecision;
import se.isms.core.continuity.StopDecisions;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What a plan that is not adopted decides to let be while a system is gone. */
@Page
@Requires(Permission.CONTRIBUTE)
class StopPages extends FormPages<StopDecision, StopForm> {

	private final StopDecisions stops;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final ContinuityForms forms;

	StopPages(FormFrame frame, Register<StopDecision> entries, StopDecisions stops, ContinuityRegister register,
			AssetRegister assets, ContinuityForms forms) {
		super(frame, entries, "stop", "continuity/stop");
		this.stops = stops;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/continuity/plans/{plan}/stops/new")
	String begin(@PathVariable UUID plan, @RequestParam(defaultValue = "") String system, Model model) {
		return show(empty(plan), new StopForm(system, "", "", "", ""), model);
	}

	@PostMapping("/continuity/plans/{plan}/stops/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") StopForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/stops/{id}")
	@Requires(Permission.READ)
	String stop(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/stops/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") StopForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/stops/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var plan = find(id).planId();
		this.stops.remove(id);
		done.addFlashAttribute("done", "continuity.stop.removed");
		return "redirect:/continuity/plans/" + plan + "#needs";
	}

	@Override
	protected Offers offers(@Nullable StopDecision current) {
		return new Offers().and("systems", () -> systems(Objects.requireNonNull(current)));
	}

	@Override
	protected void more(@Nullable StopDecision current, StopForm form, Model model) {
		var plan = this.register.plan(Objects.requireNonNull(current).planId());
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
	}

	/** It goes on being about a system that the process no longer needs. */
	private List<Choice> systems(StopDecision stop) {
		var needed = this.assets.systemsOf(this.register.plan(stop.planId()).processId());
		return this.assets.systemChoices()
			.stream()
			.filter(system -> needed.contains(system) || system.id().equals(stop.systemId()))
			.toList();
	}

	private static StopDecision empty(UUID plan) {
		return new StopDecision(UUID.randomUUID(), plan, plan, 1, "", "", null);
	}

	@Override
	public StopForm form(StopDecision stored) {
		return this.forms.form(stored);
	}

	@Override
	protected StopDecision apply(StopForm form, @Nullable StopDecision current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	public Optional<UUID> judged(StopDecision current) {
		return Optional.of(current.id());
	}

	@Override
	protected String path(StopDecision saved) {
		return "/continuity/plans/" + saved.planId() + "#needs";
	}

}
