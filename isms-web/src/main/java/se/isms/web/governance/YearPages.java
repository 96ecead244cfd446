package se.isms.web.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.governance.Objective;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.form.Choices;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A year: its objectives, its action plan, and one objective to look at and change. */
@Page
@Requires(Permission.READ)
class YearPages {

	private final GovernanceRegister register;

	private final Choices choices;

	private final History history;

	private final GovernanceForms forms;

	private final Clock clock;

	YearPages(GovernanceRegister register, Choices choices, History history, GovernanceForms forms, Clock clock) {
		this.register = register;
		this.choices = choices;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/year")
	String year(@RequestParam(required = false) @Nullable Integer year, Model model) {
		var shown = year(year);
		model.addAttribute("year", shown);
		model.addAttribute("objectives", this.register.objectives(shown));
		model.addAttribute("activities", this.register.activities(shown));
		model.addAttribute("count", this.register.activityCount(shown));
		return "governance/year";
	}

	@GetMapping("/year/objectives/new")
	@Requires(Permission.COORDINATE)
	String newObjective(@RequestParam(required = false) @Nullable Integer year, Model model) {
		var empty = empty(year(year));
		return edit(empty, this.forms.form(empty), model);
	}

	@PostMapping("/year/objectives/new")
	@Requires(Permission.COORDINATE)
	String create(@RequestParam(required = false) @Nullable Integer year,
			@Valid @ModelAttribute("form") ObjectiveForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return save(empty(year(year)), form, errors, model, done);
	}

	@GetMapping("/year/objectives/{id}")
	String objective(@PathVariable UUID id, Model model) {
		var objective = this.register.objective(id);
		return edit(objective, this.forms.form(objective), model);
	}

	@PostMapping("/year/objectives/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ObjectiveForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return save(this.register.objective(id), form, errors, model, done);
	}

	private String save(Objective current, ObjectiveForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			var saved = this.register.save(this.forms.apply(form, current));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/year/objectives/" + saved.id();
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = this.register.objective(current.id());
			var people = this.choices.ownPeople(theirs.ownerId());
			model.addAttribute("differences", Difference.between(form, this.forms.form(theirs), people));
			return edit(theirs, form, model);
		}
	}

	private String edit(Objective objective, ObjectiveForm form, Model model) {
		model.addAttribute("objective", objective);
		model.addAttribute("form", form);
		model.addAttribute("people", this.choices.ownPeople(objective.ownerId()));
		model.addAttribute("history", this.history.of("objective", objective.id()));
		model.addAttribute("activities",
				this.register.activities(objective.year())
					.stream()
					.filter(activity -> Objects.equals(activity.objectiveId(), objective.id()))
					.toList());
		return "governance/objective";
	}

	private int year(@Nullable Integer wished) {
		if (wished == null) {
			return LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear();
		}
		if (wished < 2000 || wished > 2200) {
			throw new NotFound();
		}
		return wished;
	}

	private static Objective empty(int year) {
		return new Objective(UUID.randomUUID(), year, "", null, null, null, null, null, null);
	}

}
