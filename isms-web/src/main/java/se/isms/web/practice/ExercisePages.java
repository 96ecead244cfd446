package se.isms.web.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import se.isms.core.practice.Exercise;
import se.isms.core.practice.ExercisedPlan;
import se.isms.core.practice.ObservationRegister;
import se.isms.core.practice.PracticeRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.Offers;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Choices;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The exercises, and one to register or change. */
@Page
@Requires(Permission.READ)
@RequestMapping("/continuity/exercises")
class ExercisePages extends RegisterPages<Exercise, ExerciseForm> {

	private final PracticeRegister practice;

	private final ObservationRegister observations;

	private final Choices choices;

	private final PracticeForms forms;

	private final Clock clock;

	ExercisePages(FormFrame frame, Register<Exercise> register, PracticeRegister practice,
			ObservationRegister observations, Choices choices, PracticeForms forms, Clock clock) {
		super(frame, register, "exercises", "exercise", "practice/exercise");
		this.practice = practice;
		this.observations = observations;
		this.choices = choices;
		this.forms = forms;
		this.clock = clock;
	}

	@Override
	protected ExerciseForm blank(String department) {
		return this.forms.form(empty());
	}

	@Override
	protected Offers offers(@Nullable Exercise current) {
		return new Offers().and("units", () -> this.choices.units((current != null) ? current.unitId() : null));
	}

	/** An exercise of all is the coordinator's to change, and a closed one nobody's. */
	@Override
	protected void more(@Nullable Exercise current, ExerciseForm form, Model model) {
		var actor = CurrentActor.get();
		var ofAll = current != null && current.unitId() == null;
		model.addAttribute("others", ofAll && actor.department() != null);
		model.addAttribute("mine", actor.may(Permission.CONTRIBUTE) && !(ofAll && actor.department() != null)
				&& (current == null || current.open()));
		if (current != null) {
			model.addAttribute("step", step(current.state()));
			model.addAttribute("plans",
					this.practice.plans(current.id()).stream().filter(ExercisedPlan::chosen).toList());
			model.addAttribute("cards", this.practice.cards(current.id()));
			model.addAttribute("observations", this.observations.ofExercise(current.id()));
		}
	}

	/** What comes next, none at the end. */
	private static String step(Exercise.State state) {
		return switch (state) {
			case PLANNED -> "hold";
			case HELD -> "evaluate";
			case EVALUATED -> "close";
			case CLOSED -> "";
		};
	}

	private Exercise empty() {
		return new Exercise(UUID.randomUUID(), "", Exercise.Scenario.IT_OUTAGE_30D, Exercise.Kind.TABLETOP,
				Exercise.State.PLANNED, LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().department(),
				0, null, null);
	}

	@Override
	public ExerciseForm form(Exercise stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Exercise apply(ExerciseForm form, @Nullable Exercise current) {
		return this.forms.apply(form, (current != null) ? current : empty());
	}

}
