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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.ProcessRow;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.recovery.Consolidations;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The continuity plans, and what is written in one before its sections. */
@Page
@Requires(Permission.READ)
class PlanPages extends FormPages<ContinuityPlan, PlanForm> {

	private final ContinuityRegister register;

	private final Thresholds thresholds;

	private final AssetRegister assets;

	private final Consolidations consolidations;

	private final Choices choices;

	private final ContinuityForms forms;

	private final ListFrame lists;

	PlanPages(FormFrame frame, Register<ContinuityPlan> entries, ContinuityRegister register, Thresholds thresholds,
			AssetRegister assets, Consolidations consolidations, Choices choices, ContinuityForms forms,
			ListFrame lists) {
		super(frame, entries, "plan", "continuity/edit");
		this.register = register;
		this.thresholds = thresholds;
		this.assets = assets;
		this.consolidations = consolidations;
		this.choices = choices;
		this.forms = forms;
		this.lists = lists;
	}

	@GetMapping("/continuity/plans")
	String plans(Model model) {
		model.addAttribute("unplanned", unplanned());
		return this.lists.show("plans", "continuity/plans", model);
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

	@Override
	protected Offers offers(@Nullable ContinuityPlan current) {
		var plan = Objects.requireNonNull(current);
		var unit = this.assets.process(plan.processId()).unitId();
		return new Offers().and("owners", () -> this.choices.people(unit, plan.ownerId()))
			.and("deputies", () -> this.choices.people(unit, plan.deputyId()));
	}

	@Override
	protected void more(@Nullable ContinuityPlan current, PlanForm form, Model model) {
		var plan = Objects.requireNonNull(current);
		model.addAttribute("process", this.assets.process(plan.processId()));
		model.addAttribute("consolidations", this.consolidations.of(plan.id()));
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
