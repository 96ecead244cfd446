package se.isms.web.continuity;

import java.util.Collection;
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
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The manual procedures of a plan that is not adopted. */
@Page
@Requires(Permission.CONTRIBUTE)
class ProcedurePages implements Editor<ManualProcedure, ProcedureForm> {

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final FindingRegister findings;

	private final History history;

	private final ContinuityForms forms;

	private final Edits edits;

	ProcedurePages(ContinuityRegister register, AssetRegister assets, FindingRegister findings, History history,
			ContinuityForms forms, Edits edits) {
		this.register = register;
		this.assets = assets;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
	}

	@GetMapping("/continuity/plans/{plan}/procedures/new")
	String newProcedure(@PathVariable UUID plan, @RequestParam(required = false) @Nullable UUID system, Model model) {
		var procedure = empty(plan, system);
		return show(procedure, this.forms.form(procedure), model);
	}

	@PostMapping("/continuity/plans/{plan}/procedures/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") ProcedureForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, empty(plan, null), form, errors, model, done);
	}

	@GetMapping("/continuity/procedures/{id}")
	String procedure(@PathVariable UUID id, Model model) {
		var procedure = this.register.procedure(id);
		return show(procedure, this.forms.form(procedure), model);
	}

	@PostMapping("/continuity/procedures/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ProcedureForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.procedure(id), form, errors, model, done);
	}

	@PostMapping("/continuity/procedures/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var plan = this.register.procedure(id).planId();
		this.register.removeProcedure(id);
		done.addFlashAttribute("done", "continuity.procedure.removed");
		return "redirect:/continuity/plans/" + plan;
	}

	@Override
	public String show(@Nullable ManualProcedure current, ProcedureForm form, Model model) {
		var procedure = Objects.requireNonNull(current);
		var plan = this.register.plan(procedure.planId());
		model.addAttribute("procedure", procedure);
		model.addAttribute("form", form);
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
		model.addAttribute("systems", systems(procedure));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(procedure.id())));
		model.addAttribute("history", this.history.of("manual_procedure", procedure.id()));
		return "continuity/procedure";
	}

	/** A procedure may go on covering a system that the process no longer needs. */
	private List<Choice> systems(ManualProcedure procedure) {
		var needed = this.assets.systemsOf(this.register.plan(procedure.planId()).processId());
		return this.assets.systemChoices()
			.stream()
			.filter(system -> needed.contains(system) || system.id().equals(procedure.systemId()))
			.toList();
	}

	private static ManualProcedure empty(UUID plan, @Nullable UUID system) {
		return new ManualProcedure(UUID.randomUUID(), plan, system, "", null, null, false, null);
	}

	@Override
	public String save(@Nullable ManualProcedure current, ProcedureForm form) {
		return "/continuity/plans/"
				+ this.register.save(this.forms.apply(form, Objects.requireNonNull(current))).planId();
	}

	@Override
	public Optional<UUID> judged(ManualProcedure current) {
		return Optional.of(current.id());
	}

	@Override
	public ManualProcedure stored(ManualProcedure current) {
		return this.register.procedure(current.id());
	}

	@Override
	public ProcedureForm form(ManualProcedure stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(ManualProcedure stored) {
		return systems(stored);
	}

}
