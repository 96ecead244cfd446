package se.isms.web.improvement;

import java.util.List;
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

import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Actions from every source, and one to look at, change and carry on. */
@Page
@Requires(Permission.READ)
class ActionPages extends FormPages<Action, ActionForm> {

	private final ImprovementRegister register;

	private final ImprovementForms forms;

	ActionPages(FormFrame frame, Register<Action> entries, ImprovementRegister register, ImprovementForms forms) {
		super(frame, entries, "action", "improvement/action");
		this.register = register;
		this.forms = forms;
	}

	@GetMapping("/year/actions")
	String actions(Model model) {
		return list("actions", model);
	}

	/** From a page of what the action comes from, or from none: then it is a review. */
	@GetMapping("/year/actions/new")
	@Requires(Permission.CONTRIBUTE)
	String newAction(@RequestParam(defaultValue = "REVIEW") Action.Source source,
			@RequestParam(required = false) @Nullable UUID of, @RequestParam(required = false) @Nullable UUID unit,
			Model model) {
		var owner = (unit != null) ? unit : CurrentActor.get().department();
		return show(null, new ActionForm(Typed.text(owner), "", source.name(), Typed.text(of), "", "", ""), model);
	}

	@PostMapping("/year/actions/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") ActionForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/year/actions/{id}")
	String action(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/year/actions/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ActionForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	/**
	 * The action takes a step; the owner and the day of a plan are those that stand
	 * saved.
	 */
	@PostMapping("/year/actions/{id}/{verb:plan|start|finish|verify|cancel}")
	@Requires(Permission.CONTRIBUTE)
	String move(@PathVariable UUID id, @PathVariable String verb, RedirectAttributes done) {
		switch (verb) {
			case "plan" -> plan(find(id));
			case "start" -> this.register.start(id);
			case "finish" -> this.register.finish(id);
			case "verify" -> this.register.verify(id);
			default -> this.register.cancel(id);
		}
		done.addFlashAttribute("done", "action.moved." + verb);
		return "redirect:/year/actions/" + id;
	}

	private void plan(Action action) {
		if (action.ownerId() == null || action.dueOn() == null) {
			throw new Refused("refused.action-without-plan", action.title());
		}
		this.register.plan(action.id(), action.ownerId(), action.dueOn());
	}

	@Override
	protected void more(@Nullable Action action, ActionForm form, Model model) {
		if (action != null) {
			model.addAttribute("verbs", verbs(action.state()));
		}
	}

	private static List<String> verbs(Action.State state) {
		return switch (state) {
			case PROPOSED -> List.of("plan", "cancel");
			case PLANNED -> List.of("start", "cancel");
			case ONGOING -> List.of("finish", "cancel");
			case DONE -> List.of("verify");
			case VERIFIED, CANCELLED -> List.of();
		};
	}

	private static Action empty(ActionForm form) {
		return new Action(UUID.randomUUID(), UUID.fromString(form.unitId()), "",
				Action.Source.valueOf(form.sourceType()), Typed.id(form.sourceId()), null, null, Action.State.PROPOSED,
				null, null);
	}

	@Override
	public ActionForm form(Action stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Action apply(ActionForm form, @Nullable Action current) {
		return this.forms.apply(form, (current != null) ? current : empty(form));
	}

	@Override
	protected String path(Action saved) {
		return "/year/actions/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(Action current) {
		return Optional.of(current.id());
	}

}
