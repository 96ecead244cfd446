package se.isms.web.governance;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.governance.Objective;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A year: its objectives, its action plan, and one objective to look at and change. */
@Page
@Requires(Permission.READ)
class YearPages implements Editor<Objective, ObjectiveForm> {

	private final GovernanceRegister register;

	private final Choices choices;

	private final History history;

	private final GovernanceForms forms;

	private final Clock clock;

	private final Edits edits;

	YearPages(GovernanceRegister register, Choices choices, History history, GovernanceForms forms, Clock clock,
			Edits edits) {
		this.register = register;
		this.choices = choices;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
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
		return show(empty, this.forms.form(empty), model);
	}

	@PostMapping("/year/objectives/new")
	@Requires(Permission.COORDINATE)
	String create(@RequestParam(required = false) @Nullable Integer year,
			@Valid @ModelAttribute("form") ObjectiveForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, empty(year(year)), form, errors, model, done);
	}

	@GetMapping("/year/objectives/{id}")
	String objective(@PathVariable UUID id, Model model) {
		var objective = this.register.objective(id);
		return show(objective, this.forms.form(objective), model);
	}

	@PostMapping("/year/objectives/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ObjectiveForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.objective(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Objective current, ObjectiveForm form, Model model) {
		var objective = Objects.requireNonNull(current);
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

	@Override
	public String save(@Nullable Objective current, ObjectiveForm form) {
		return "/year/objectives/" + this.register.save(this.forms.apply(form, Objects.requireNonNull(current))).id();
	}

	@Override
	public Objective stored(Objective current) {
		return this.register.objective(current.id());
	}

	@Override
	public ObjectiveForm form(Objective stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Objective stored) {
		return this.choices.ownPeople(stored.ownerId());
	}

}
