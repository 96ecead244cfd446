package se.isms.web.practice;

import java.util.List;
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

import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.practice.ActivationRegister;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.Observation;
import se.isms.core.practice.ObservationRegister;
import se.isms.core.practice.PracticeRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What was seen in an exercise or when a plan was in use, and what became of it. */
@Page
@Requires(Permission.CONTRIBUTE)
class ObservationPages extends FormPages<Observation, ObservationForm> {

	private final ObservationRegister register;

	private final PracticeRegister practice;

	private final ExerciseRegister exercises;

	private final ActivationRegister activations;

	private final ImprovementRegister improvement;

	private final PracticeForms forms;

	private final Choices choices;

	ObservationPages(FormFrame frame, Register<Observation> entries, ObservationRegister register,
			PracticeRegister practice, ExerciseRegister exercises, ActivationRegister activations,
			ImprovementRegister improvement, PracticeForms forms, Choices choices) {
		super(frame, entries, "observation", "practice/observation");
		this.register = register;
		this.practice = practice;
		this.exercises = exercises;
		this.activations = activations;
		this.improvement = improvement;
		this.forms = forms;
		this.choices = choices;
	}

	@GetMapping("/continuity/exercises/{exercise}/observations/new")
	String ofExercise(@PathVariable UUID exercise, Model model) {
		return open(seenIn(exercise), model);
	}

	@PostMapping("/continuity/exercises/{exercise}/observations/new")
	String ofExercise(@PathVariable UUID exercise, @Valid @ModelAttribute("form") ObservationForm form,
			BindingResult errors, Model model, RedirectAttributes done) {
		return sent(seenIn(exercise), form, errors, model, done);
	}

	@GetMapping("/continuity/activations/{activation}/observations/new")
	String ofActivation(@PathVariable UUID activation, Model model) {
		return open(seenOf(activation), model);
	}

	@PostMapping("/continuity/activations/{activation}/observations/new")
	String ofActivation(@PathVariable UUID activation, @Valid @ModelAttribute("form") ObservationForm form,
			BindingResult errors, Model model, RedirectAttributes done) {
		return sent(seenOf(activation), form, errors, model, done);
	}

	@GetMapping("/continuity/observations/{id}")
	@Requires(Permission.READ)
	String observation(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/observations/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ObservationForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/observations/{id}/action")
	String act(@PathVariable UUID id, @Valid @ModelAttribute("act") ActForm act, BindingResult errors, Model model,
			RedirectAttributes done) {
		return answered(id, errors, model, done, () -> this.register.act(id, UUID.fromString(act.ownerId()),
				Objects.requireNonNull(Typed.day(act.dueOn()))));
	}

	@PostMapping("/continuity/observations/{id}/reason")
	String leave(@PathVariable UUID id, @Valid @ModelAttribute("leave") LeaveForm leave, BindingResult errors,
			Model model, RedirectAttributes done) {
		return answered(id, errors, model, done, () -> this.register.leave(id, leave.reason()));
	}

	private String answered(UUID id, BindingResult errors, Model model, RedirectAttributes done, Runnable answer) {
		var current = find(id);
		if (errors.hasErrors()) {
			return open(current, model);
		}
		try {
			answer.run();
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return open(current, model);
		}
		done.addFlashAttribute("done", "form.saved");
		return "redirect:" + path(current);
	}

	@Override
	protected Offers offers(@Nullable Observation current) {
		var observation = Objects.requireNonNull(current);
		return new Offers().and("plans", () -> plans(observation)).and("people", () -> this.choices.ownPeople(null));
	}

	@Override
	protected void more(@Nullable Observation current, ObservationForm form, Model model) {
		var observation = Objects.requireNonNull(current);
		model.addAttribute("back", path(observation));
		model.addAttribute("action",
				(observation.actionId() != null) ? this.improvement.action(observation.actionId()) : null);
		if (!model.containsAttribute("act")) {
			model.addAttribute("act", new ActForm("", ""));
		}
		if (!model.containsAttribute("leave")) {
			model.addAttribute("leave", new LeaveForm(""));
		}
	}

	/** An observation of a plan in use is of that plan. */
	private List<Choice> plans(Observation observation) {
		if (observation.activationId() != null) {
			var plan = this.activations.activation(observation.activationId()).planId();
			return this.activations.plans(plan).stream().filter(choice -> choice.id().equals(plan)).toList();
		}
		return this.practice.plans(Objects.requireNonNull(observation.exerciseId()))
			.stream()
			.map(plan -> new Choice(plan.id(), plan.process() + ", " + plan.unit()))
			.toList();
	}

	private Observation seenIn(UUID exercise) {
		return Observation.begin(this.exercises.open(exercise).id(), null, null);
	}

	private Observation seenOf(UUID activation) {
		var plan = this.activations.activation(activation).planId();
		return Observation.begin(null, activation, plan);
	}

	@Override
	public ObservationForm form(Observation stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Observation apply(ObservationForm form, @Nullable Observation current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(Observation saved) {
		return (saved.exerciseId() != null) ? "/continuity/exercises/" + saved.exerciseId()
				: "/continuity/activations/" + saved.activationId();
	}

}
