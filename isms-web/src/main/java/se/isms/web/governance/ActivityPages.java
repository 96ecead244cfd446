package se.isms.web.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import se.isms.core.governance.Activity;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.form.Choices;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** An activity of the action plan to look at, change and carry on. */
@Page
@Requires(Permission.READ)
class ActivityPages {

	private final GovernanceRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final History history;

	private final GovernanceForms forms;

	private final Clock clock;

	ActivityPages(GovernanceRegister register, Organisation organisation, Choices choices, History history,
			GovernanceForms forms, Clock clock) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/year/activities/new")
	@Requires(Permission.COORDINATE)
	String newActivity(@RequestParam(required = false) @Nullable Integer year, Model model) {
		return edit(null, year(year), new ActivityForm("", "", "", ""), model);
	}

	@PostMapping("/year/activities/new")
	@Requires(Permission.COORDINATE)
	String create(@RequestParam(required = false) @Nullable Integer year,
			@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(null, year(year), form, model);
		}
		var empty = new Activity(UUID.randomUUID(), year(year), "", UUID.fromString(form.unitId()), null,
				Activity.State.NOT_STARTED, null);
		return saved(this.register.save(this.forms.apply(form, empty)), done);
	}

	@GetMapping("/year/activities/{id}")
	String activity(@PathVariable UUID id, Model model) {
		var activity = this.register.activity(id);
		return edit(activity, activity.year(), this.forms.form(activity), model);
	}

	@PostMapping("/year/activities/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ActivityForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		var current = this.register.activity(id);
		if (errors.hasErrors()) {
			return edit(current, current.year(), form, model);
		}
		try {
			return saved(this.register.save(this.forms.apply(form, current)), done);
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = this.register.activity(id);
			model.addAttribute("differences", Difference.between(form, this.forms.form(theirs)));
			return edit(theirs, theirs.year(), form, model);
		}
	}

	@PostMapping("/year/activities/{id}/{verb:start|finish|cancel}")
	@Requires(Permission.CONTRIBUTE)
	String move(@PathVariable UUID id, @PathVariable String verb, RedirectAttributes done) {
		switch (verb) {
			case "start" -> this.register.start(id);
			case "finish" -> this.register.finish(id);
			default -> this.register.cancel(id);
		}
		done.addFlashAttribute("done", "activity.moved." + verb);
		return "redirect:/year/activities/" + id;
	}

	private String edit(@Nullable Activity activity, int year, ActivityForm form, Model model) {
		model.addAttribute("activity", activity);
		model.addAttribute("year", year);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((activity != null) ? activity.unitId() : null));
		model.addAttribute("objectives", objectives(year));
		if (activity != null) {
			model.addAttribute("unit", this.organisation.unit(activity.unitId()));
			model.addAttribute("history", this.history.of("activity", activity.id()));
		}
		return "governance/activity";
	}

	private List<Choice> objectives(int year) {
		return this.register.objectives(year)
			.stream()
			.map(objective -> new Choice(objective.id(), objective.title()))
			.toList();
	}

	private int year(@Nullable Integer wished) {
		return (wished != null) ? wished : LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear();
	}

	private static String saved(Activity activity, RedirectAttributes done) {
		done.addFlashAttribute("done", "form.saved");
		return "redirect:/year/activities/" + activity.id();
	}

}
