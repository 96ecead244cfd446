package se.isms.web.continuity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.ProcessRow;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The continuity plans, the sheet of one, and its way from draft to paper. */
@Page
@Requires(Permission.READ)
class PlanPages implements Editor<ContinuityPlan, PlanForm> {

	private final ContinuityRegister register;

	private final Thresholds thresholds;

	private final AssetRegister assets;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final ContinuityForms forms;

	private final ListFrame lists;

	private final Edits edits;

	PlanPages(ContinuityRegister register, Thresholds thresholds, AssetRegister assets, Choices choices,
			FindingRegister findings, History history, ContinuityForms forms, Edits edits, ListFrame lists) {
		this.register = register;
		this.thresholds = thresholds;
		this.assets = assets;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
		this.lists = lists;
	}

	@GetMapping("/continuity/plans")
	String plans(Model model) {
		model.addAttribute("unplanned", unplanned());
		return this.lists.show("plans", "continuity/plans", model);
	}

	@PostMapping("/continuity/plans")
	@Requires(Permission.CONTRIBUTE)
	String draft(@RequestParam UUID process, RedirectAttributes done) {
		var plan = this.register.draft(process);
		done.addFlashAttribute("done", "continuity.plan.drafted");
		return "redirect:/continuity/plans/" + plan.id() + "/edit";
	}

	@GetMapping("/continuity/plans/{id}")
	String plan(@PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.register.sheet(id));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("continuity_plan", id));
		return "continuity/plan";
	}

	@GetMapping("/continuity/plans/{id}/edit")
	@Requires(Permission.CONTRIBUTE)
	String edit(@PathVariable UUID id, Model model) {
		var plan = this.register.plan(id);
		return show(plan, this.forms.form(plan), model);
	}

	@PostMapping("/continuity/plans/{id}/edit")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.plan(id), form, errors, model, done);
	}

	@PostMapping("/continuity/plans/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	String adopt(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::adopt, "continuity.plan.adopted", done);
	}

	@PostMapping("/continuity/plans/{id}/review")
	@Requires(Permission.CONTRIBUTE)
	String review(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::review, "continuity.plan.reviewed", done);
	}

	@PostMapping("/continuity/plans/{id}/print")
	@Requires(Permission.CONTRIBUTE)
	String print(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::print, "continuity.plan.printed", done);
	}

	@PostMapping("/continuity/plans/{id}/revise")
	@Requires(Permission.CONTRIBUTE)
	String revise(@PathVariable UUID id, RedirectAttributes done) {
		var next = this.register.revise(id);
		done.addFlashAttribute("done", "continuity.plan.revised");
		return "redirect:/continuity/plans/" + next.id();
	}

	private static String then(UUID id, Consumer<UUID> act, String text, RedirectAttributes done) {
		act.accept(id);
		done.addFlashAttribute("done", text);
		return "redirect:/continuity/plans/" + id;
	}

	@Override
	public String show(@Nullable ContinuityPlan current, PlanForm form, Model model) {
		var plan = Objects.requireNonNull(current);
		BusinessProcess process = this.assets.process(plan.processId());
		model.addAttribute("plan", plan);
		model.addAttribute("form", form);
		model.addAttribute("process", process);
		model.addAttribute("owners", this.choices.people(process.unitId(), plan.ownerId()));
		model.addAttribute("deputies", this.choices.people(process.unitId(), plan.deputyId()));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(plan.id())));
		return "continuity/edit";
	}

	private List<ProcessRow> unplanned() {
		return this.register.unplanned(this.thresholds.today("kp.critical"));
	}

	@Override
	public String save(@Nullable ContinuityPlan current, PlanForm form) {
		return "/continuity/plans/" + this.register.save(this.forms.apply(form, Objects.requireNonNull(current))).id();
	}

	@Override
	public Optional<UUID> judged(ContinuityPlan current) {
		return Optional.of(current.id());
	}

	@Override
	public ContinuityPlan stored(ContinuityPlan current) {
		return this.register.plan(current.id());
	}

	@Override
	public PlanForm form(ContinuityPlan stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(ContinuityPlan stored) {
		var unit = this.assets.process(stored.processId()).unitId();
		return Stream.of(stored.ownerId(), stored.deputyId())
			.flatMap(chosen -> this.choices.people(unit, chosen).stream())
			.toList();
	}

}
