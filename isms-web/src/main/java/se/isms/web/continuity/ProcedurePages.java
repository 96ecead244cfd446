package se.isms.web.continuity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureLinks;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Ticks;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The manual procedures of a plan that is not adopted. */
@Page
@Requires(Permission.CONTRIBUTE)
class ProcedurePages extends FormPages<ManualProcedure, ProcedureForm> {

	private final ProcedureRegister procedures;

	private final ResourceClaims claims;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final ContinuityForms forms;

	ProcedurePages(FormFrame frame, Register<ManualProcedure> entries, ProcedureRegister procedures,
			ResourceClaims claims, ContinuityRegister register, AssetRegister assets, ContinuityForms forms) {
		super(frame, entries, "procedure", "continuity/procedure");
		this.procedures = procedures;
		this.claims = claims;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/continuity/plans/{plan}/procedures/new")
	String newProcedure(@PathVariable UUID plan, @RequestParam(required = false) @Nullable UUID system, Model model) {
		var empty = empty(plan);
		var replaced = systems(empty).stream().filter(one -> one.id().equals(system)).toList();
		return show(empty, this.forms.form(empty, ProcedureLinks.replacing(replaced)), model);
	}

	@PostMapping("/continuity/plans/{plan}/procedures/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") ProcedureForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/procedures/{id}")
	@Requires(Permission.READ)
	String procedure(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/procedures/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ProcedureForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/procedures/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var plan = find(id).planId();
		this.procedures.remove(id);
		done.addFlashAttribute("done", "continuity.procedure.removed");
		return "redirect:/continuity/plans/" + plan;
	}

	@Override
	protected Offers offers(@Nullable ManualProcedure current) {
		return new Offers().and("replaced", () -> systems(Objects.requireNonNull(current)))
			.and("resources", this.claims::resources)
			.and("systems", this.assets::systemChoices);
	}

	@Override
	protected void more(@Nullable ManualProcedure current, ProcedureForm form, Model model) {
		var plan = this.register.plan(Objects.requireNonNull(current).planId());
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
		model.addAttribute("resources", Ticks.first(this.claims.resources(), form.neededResources()));
		model.addAttribute("systems", Ticks.first(this.assets.systemChoices(), form.neededSystems()));
	}

	/** A procedure may go on replacing a system that the process no longer needs. */
	private List<Choice> systems(ManualProcedure procedure) {
		return Stream
			.concat(this.assets.systemsOf(this.register.plan(procedure.planId()).processId()).stream(),
					this.procedures.links(procedure).replacedSystems().stream())
			.distinct()
			.toList();
	}

	private static ManualProcedure empty(UUID plan) {
		return ManualProcedure.of(plan, "", null, null, false);
	}

	@Override
	public ProcedureForm form(ManualProcedure stored) {
		return this.forms.form(stored, this.procedures.links(stored));
	}

	@Override
	protected ManualProcedure apply(ProcedureForm form, @Nullable ManualProcedure current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected ManualProcedure store(@Nullable ManualProcedure current, ProcedureForm form) {
		return this.procedures.save(apply(form, current), Ticks.ids(form.replacedSystems()),
				Ticks.ids(form.neededResources()), Ticks.ids(form.neededSystems()));
	}

	@Override
	protected String path(ManualProcedure saved) {
		return "/continuity/plans/" + saved.planId();
	}

	@Override
	public Optional<UUID> judged(ManualProcedure current) {
		return Optional.of(current.id());
	}

}
