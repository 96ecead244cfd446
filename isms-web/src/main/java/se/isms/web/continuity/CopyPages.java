package se.isms.web.continuity;

import java.time.Clock;
import java.time.LocalDate;
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
import se.isms.core.continuity.PlanCopy;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The places where a plan lies on paper. */
@Page
@Requires(Permission.CONTRIBUTE)
class CopyPages extends FormPages<PlanCopy, CopyForm> {

	private static final String PLANS = "/continuity/plans/";

	private final PaperRegister papers;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final PaperForms forms;

	private final Clock clock;

	CopyPages(FormFrame frame, Register<PlanCopy> entries, PaperRegister papers, ContinuityRegister register,
			AssetRegister assets, PaperForms forms, Clock clock) {
		super(frame, entries, "copy", "continuity/copy");
		this.papers = papers;
		this.register = register;
		this.assets = assets;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/continuity/plans/{id}/print")
	String print(@PathVariable UUID id, RedirectAttributes done) {
		this.papers.print(id);
		done.addFlashAttribute("done", "continuity.plan.printed");
		return "redirect:" + PLANS + id;
	}

	@GetMapping("/continuity/plans/{plan}/copies/new")
	String newCopy(@PathVariable UUID plan, Model model) {
		return open(empty(plan), model);
	}

	@PostMapping("/continuity/plans/{plan}/copies/new")
	String create(@PathVariable UUID plan, @Valid @ModelAttribute("form") CopyForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(plan), form, errors, model, done);
	}

	@GetMapping("/continuity/copies/{id}")
	String copy(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/copies/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") CopyForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/copies/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var copy = find(id);
		this.papers.removeCopy(id);
		done.addFlashAttribute("done", "continuity.copy.removed");
		return "redirect:" + path(copy);
	}

	@Override
	protected void more(@Nullable PlanCopy current, CopyForm form, Model model) {
		var copy = Objects.requireNonNull(current);
		model.addAttribute("plan", this.papers.planOf(copy));
		model.addAttribute("process", this.assets.process(copy.processId()));
	}

	private PlanCopy empty(UUID id) {
		var plan = this.register.plan(id);
		return new PlanCopy(UUID.randomUUID(), plan.processId(), "", plan.edition(),
				LocalDate.now(this.clock.withZone(Dates.ZONE)), null, null);
	}

	@Override
	public CopyForm form(PlanCopy stored) {
		return this.forms.form(stored);
	}

	@Override
	protected PlanCopy apply(CopyForm form, @Nullable PlanCopy current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(PlanCopy saved) {
		return PLANS + this.papers.planOf(saved) + "/paper";
	}

}
