package se.isms.web.continuity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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
import se.isms.core.asset.ProcessRow;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSections;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The continuity plans, the sheet of one, and its way from draft to paper. */
@Page
@Requires(Permission.READ)
class PlanPages extends FormPages<ContinuityPlan, PlanForm> {

	private final ContinuityRegister register;

	private final PlanSections sections;

	private final AnswerWords words;

	private final Thresholds thresholds;

	private final AssetRegister assets;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final ContinuityForms forms;

	private final ListFrame lists;

	PlanPages(FormFrame frame, Register<ContinuityPlan> entries, ContinuityRegister register, PlanSections sections,
			AnswerWords words, Thresholds thresholds, AssetRegister assets, Choices choices, FindingRegister findings,
			History history, ContinuityForms forms, ListFrame lists) {
		super(frame, entries, "plan", "continuity/edit");
		this.register = register;
		this.sections = sections;
		this.words = words;
		this.thresholds = thresholds;
		this.assets = assets;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
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
		var sheet = this.register.sheet(id);
		var sections = this.sections.asked(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("sections", sections);
		model.addAttribute("answered", sections.stream().mapToInt(PlanAnswers::answered).sum());
		model.addAttribute("asked", sections.stream().mapToInt(one -> one.section().questions().size()).sum());
		model.addAttribute("words", this.words);
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("subject", id);
		model.addAttribute("history", this.history.of("continuity_plan", id));
		return "continuity/plan";
	}

	@GetMapping("/continuity/plans/{id}/edit")
	@Requires(Permission.CONTRIBUTE)
	String edit(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/plans/{id}/edit")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
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
	protected Offers offers(@Nullable ContinuityPlan current) {
		var plan = Objects.requireNonNull(current);
		var unit = this.assets.process(plan.processId()).unitId();
		return new Offers().and("owners", () -> this.choices.people(unit, plan.ownerId()))
			.and("deputies", () -> this.choices.people(unit, plan.deputyId()));
	}

	@Override
	protected void more(@Nullable ContinuityPlan current, PlanForm form, Model model) {
		model.addAttribute("process", this.assets.process(Objects.requireNonNull(current).processId()));
	}

	private List<ProcessRow> unplanned() {
		return this.register.unplanned(this.thresholds.today("kp.critical"));
	}

	@Override
	public PlanForm form(ContinuityPlan stored) {
		return this.forms.form(stored);
	}

	@Override
	protected ContinuityPlan apply(PlanForm form, @Nullable ContinuityPlan current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(ContinuityPlan saved) {
		return "/continuity/plans/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(ContinuityPlan current) {
		return Optional.of(current.id());
	}

}
