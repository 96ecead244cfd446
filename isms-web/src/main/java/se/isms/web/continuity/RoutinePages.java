package se.isms.web.continuity;

import java.util.Objects;
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
import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What is printed at interval, and where that and the plan itself lie. */
@Page
@Requires(Permission.CONTRIBUTE)
class RoutinePages extends FormPages<PaperRoutine, RoutineForm> {

	private static final int WEEK = 7;

	private final PaperRegister papers;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final PaperForms forms;

	RoutinePages(FormFrame frame, Register<PaperRoutine> entries, PaperRegister papers, ContinuityRegister register,
			AssetRegister assets, PaperForms forms) {
		super(frame, entries, "routine", "continuity/routine");
		this.papers = papers;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
	}

	@GetMapping("/continuity/plans/{plan}/paper")
	@Requires(Permission.READ)
	String paper(@PathVariable UUID plan, Model model) {
		about(plan, model);
		model.addAttribute("routines", this.papers.routines(plan));
		model.addAttribute("copies", this.papers.copies(plan));
		return "continuity/paper";
	}

	@GetMapping("/continuity/plans/{plan}/routines/new")
	String newRoutine(@PathVariable UUID plan, Model model) {
		return open(empty(plan), model);
	}

	@PostMapping("/continuity/plans/{plan}/routines/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") RoutineForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/routines/{id}")
	@Requires(Permission.READ)
	String routine(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/routines/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RoutineForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/routines/{id}/follow")
	String follow(@PathVariable UUID id, RedirectAttributes done) {
		var routine = this.papers.follow(id);
		done.addFlashAttribute("done", "continuity.routine.followed");
		return "redirect:" + path(routine);
	}

	@PostMapping("/continuity/routines/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var routine = find(id);
		this.papers.removeRoutine(id);
		done.addFlashAttribute("done", "continuity.routine.removed");
		return "redirect:" + path(routine);
	}

	@Override
	protected void more(@Nullable PaperRoutine current, RoutineForm form, Model model) {
		about(Objects.requireNonNull(current).planId(), model);
	}

	private void about(UUID id, Model model) {
		var plan = this.register.plan(id);
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
	}

	private static PaperRoutine empty(UUID plan) {
		return new PaperRoutine(UUID.randomUUID(), plan, "", "", WEEK, false, "", null, null, null);
	}

	@Override
	public RoutineForm form(PaperRoutine stored) {
		return this.forms.form(stored);
	}

	@Override
	protected PaperRoutine apply(RoutineForm form, @Nullable PaperRoutine current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(PaperRoutine saved) {
		return "/continuity/plans/" + saved.planId() + "/paper";
	}

}
