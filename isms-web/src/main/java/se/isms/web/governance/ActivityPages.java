package se.isms.web.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

import se.isms.core.governance.Activity;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
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

	private final Edits edits;

	ActivityPages(GovernanceRegister register, Organisation organisation, Choices choices, History history,
			GovernanceForms forms, Clock clock, Edits edits) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
	}

	@GetMapping("/year/activities/new")
	@Requires(Permission.COORDINATE)
	String newActivity(@RequestParam(required = false) @Nullable Integer year, Model model) {
		return new InYear(year(year)).show(null, new ActivityForm("", "", "", ""), model);
	}

	@PostMapping("/year/activities/new")
	@Requires(Permission.COORDINATE)
	String create(@RequestParam(required = false) @Nullable Integer year,
			@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(new InYear(year(year)), null, form, errors, model, done);
	}

	@GetMapping("/year/activities/{id}")
	String activity(@PathVariable UUID id, Model model) {
		var activity = this.register.activity(id);
		return new InYear(activity.year()).show(activity, this.forms.form(activity), model);
	}

	@PostMapping("/year/activities/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ActivityForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		var current = this.register.activity(id);
		return this.edits.save(new InYear(current.year()), current, form, errors, model, done);
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

	private List<Choice> objectives(int year) {
		return this.register.objectives(year)
			.stream()
			.map(objective -> new Choice(objective.id(), objective.title()))
			.toList();
	}

	private int year(@Nullable Integer wished) {
		return (wished != null) ? wished : LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear();
	}

	/** The form of an activity, which belongs to the action plan of a year. */
	private final class InYear implements Editor<Activity, ActivityForm> {

		private final int year;

		private InYear(int year) {
			this.year = year;
		}

		@Override
		public String show(@Nullable Activity current, ActivityForm form, Model model) {
			model.addAttribute("activity", current);
			model.addAttribute("year", this.year);
			model.addAttribute("form", form);
			model.addAttribute("units", ActivityPages.this.choices.units((current != null) ? current.unitId() : null));
			model.addAttribute("objectives", objectives(this.year));
			if (current != null) {
				model.addAttribute("unit", ActivityPages.this.organisation.unit(current.unitId()));
				model.addAttribute("history", ActivityPages.this.history.of("activity", current.id()));
			}
			return "governance/activity";
		}

		@Override
		public String save(@Nullable Activity current, ActivityForm form) {
			var activity = ActivityPages.this.forms.apply(form, (current != null) ? current : empty(form));
			return "/year/activities/" + ActivityPages.this.register.save(activity).id();
		}

		@Override
		public Activity stored(Activity current) {
			return ActivityPages.this.register.activity(current.id());
		}

		@Override
		public ActivityForm form(Activity stored) {
			return ActivityPages.this.forms.form(stored);
		}

		@Override
		public Collection<Choice> offered(Activity stored) {
			return Stream
				.concat(ActivityPages.this.choices.units(stored.unitId()).stream(), objectives(this.year).stream())
				.toList();
		}

		private Activity empty(ActivityForm form) {
			return new Activity(UUID.randomUUID(), this.year, "", UUID.fromString(form.unitId()), null,
					Activity.State.NOT_STARTED, null);
		}

	}

}
