package se.isms.web.practice;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.PracticeRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.form.Chosen;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The way of an exercise from plan to end, and which plans it is of. */
@Page
@Requires(Permission.READ)
class ExerciseStepPages {

	private static final Pattern ID = Pattern.compile(Chosen.ID);

	private final ExerciseRegister exercises;

	private final PracticeRegister register;

	private final Leaders leaders;

	ExerciseStepPages(ExerciseRegister exercises, PracticeRegister register, Leaders leaders) {
		this.exercises = exercises;
		this.register = register;
		this.leaders = leaders;
	}

	@PostMapping("/continuity/exercises/{id}/{step:hold|evaluate|close}")
	@Requires(Permission.CONTRIBUTE)
	String move(@PathVariable UUID id, @PathVariable String step, RedirectAttributes done) {
		switch (step) {
			case "hold" -> this.exercises.hold(id);
			case "evaluate" -> this.exercises.evaluate(id);
			default -> this.exercises.close(id);
		}
		done.addFlashAttribute("done", "practice.exercise.moved." + step);
		return "redirect:/continuity/exercises/" + id;
	}

	@GetMapping("/continuity/exercises/{id}/plans")
	String plans(@PathVariable UUID id, Model model) {
		var exercise = this.exercises.exercise(id);
		model.addAttribute("exercise", exercise);
		model.addAttribute("plans", this.register.plans(id));
		model.addAttribute("leads", this.leaders.mayChange(exercise));
		return "practice/plans";
	}

	@PostMapping("/continuity/exercises/{id}/plans")
	@Requires(Permission.CONTRIBUTE)
	String choose(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> plan, RedirectAttributes done) {
		this.exercises.open(id);
		if (!plan.stream().allMatch(ID.asMatchPredicate())) {
			throw new NotFound();
		}
		this.register.choose(id, plan.stream().map(UUID::fromString).collect(Collectors.toSet()));
		done.addFlashAttribute("done", "form.saved");
		return "redirect:/continuity/exercises/" + id;
	}

}
