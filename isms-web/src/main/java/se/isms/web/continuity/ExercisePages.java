package se.isms.web.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.Exercise;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The exercises, and one to register or change. */
@Page
@Requires(Permission.READ)
class ExercisePages implements Editor<Exercise, ExerciseForm> {

	private final ContinuityRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final ContinuityForms forms;

	private final Clock clock;

	private final Edits edits;

	ExercisePages(ContinuityRegister register, Organisation organisation, Choices choices, FindingRegister findings,
			History history, ContinuityForms forms, Clock clock, Edits edits) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
	}

	@GetMapping("/continuity/exercises")
	String exercises(Model model) {
		model.addAttribute("exercises", this.register.exercises());
		return "continuity/exercises";
	}

	@GetMapping("/continuity/exercises/new")
	@Requires(Permission.CONTRIBUTE)
	String newExercise(Model model) {
		var exercise = empty();
		return show(exercise, this.forms.form(exercise), model);
	}

	@PostMapping("/continuity/exercises/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") ExerciseForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, empty(), form, errors, model, done);
	}

	@GetMapping("/continuity/exercises/{id}")
	String exercise(@PathVariable UUID id, Model model) {
		var exercise = this.register.exercise(id);
		return show(exercise, this.forms.form(exercise), model);
	}

	@PostMapping("/continuity/exercises/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ExerciseForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.exercise(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Exercise current, ExerciseForm form, Model model) {
		var exercise = Objects.requireNonNull(current);
		var actor = CurrentActor.get();
		// An exercise of all is the coordinator's to change.
		var mine = (exercise.unitId() == null) ? actor.department() == null : true;
		model.addAttribute("exercise", exercise);
		model.addAttribute("form", form);
		model.addAttribute("mine", mine && actor.may(Permission.CONTRIBUTE));
		model.addAttribute("units", this.choices.units(exercise.unitId()));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(exercise.id())));
		model.addAttribute("history", this.history.of("exercise", exercise.id()));
		return "continuity/exercise";
	}

	private Exercise empty() {
		return new Exercise(UUID.randomUUID(), "", Exercise.Scenario.IT_OUTAGE_30D, Exercise.Kind.TABLETOP,
				LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().department(), 0, null, null);
	}

	@Override
	public String save(@Nullable Exercise current, ExerciseForm form) {
		this.register.save(this.forms.apply(form, Objects.requireNonNull(current)));
		return "/continuity/exercises";
	}

	@Override
	public Exercise stored(Exercise current) {
		return this.register.exercise(current.id());
	}

	@Override
	public ExerciseForm form(Exercise stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Exercise stored) {
		return this.organisation.departments()
			.stream()
			.map(department -> new Choice(department.id(), department.name()))
			.toList();
	}

}
