package se.isms.web.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.improvement.Control;
import se.isms.core.improvement.ControlCheck;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Controls with their last check, and one to look at, change and check. */
@Page
@Requires(Permission.READ)
class ControlPages implements Editor<Control, ControlForm> {

	private final ImprovementRegister register;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final ImprovementForms forms;

	private final Clock clock;

	private final ListFrame lists;

	private final Edits edits;

	ControlPages(ImprovementRegister register, Choices choices, FindingRegister findings, History history,
			ImprovementForms forms, Clock clock, Edits edits, ListFrame lists) {
		this.register = register;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
		this.lists = lists;
	}

	@GetMapping("/year/controls")
	String controls(Model model) {
		return this.lists.show("controls", "improvement/controls", model);
	}

	@GetMapping("/year/controls/new")
	@Requires(Permission.CONTRIBUTE)
	String newControl(Model model) {
		return show(null, new ControlForm(Typed.text(CurrentActor.get().department()), "", "", "", "", ""), model);
	}

	@PostMapping("/year/controls/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") ControlForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/year/controls/{id}")
	String control(@PathVariable UUID id, Model model) {
		var control = this.register.control(id);
		return show(control, this.forms.form(control), model);
	}

	@PostMapping("/year/controls/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ControlForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.control(id), form, errors, model, done);
	}

	@PostMapping("/year/controls/{id}/check")
	@Requires(Permission.CONTRIBUTE)
	String check(@PathVariable UUID id, @Valid @ModelAttribute("check") CheckForm check, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return control(id, model);
		}
		try {
			this.register.check(id, ControlCheck.Method.valueOf(check.method()),
					Objects.requireNonNull(Typed.day(check.checkedOn())), Boolean.parseBoolean(check.works()),
					check.evidence().strip());
			done.addFlashAttribute("done", "control.checked");
			return "redirect:/year/controls/" + id;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return control(id, model);
		}
	}

	@Override
	public String show(@Nullable Control control, ControlForm form, Model model) {
		model.addAttribute("control", control);
		model.addAttribute("form", form);
		model.asMap().putIfAbsent("check", new CheckForm("", today().toString(), "", ""));
		model.addAttribute("units", this.choices.units((control != null) ? control.unitId() : null));
		model.addAttribute("people", List.of());
		if (control != null) {
			model.addAttribute("people", this.choices.people(control.unitId(), control.ownerId()));
			model.addAttribute("checks", this.register.checks(control.id()));
			model.addAttribute("actions", this.register.actions(control.id()));
			model.addAttribute("findings", this.findings.findings(FindingFilter.about(control.id())));
			model.addAttribute("history", this.history.of("control", control.id()));
		}
		return "improvement/control";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static Control empty(ControlForm form) {
		return new Control(UUID.randomUUID(), UUID.fromString(form.unitId()), "", "", 1, null, null);
	}

	@Override
	public String save(@Nullable Control current, ControlForm form) {
		var control = this.forms.apply(form, (current != null) ? current : empty(form));
		return "/year/controls/" + this.register.save(control).id();
	}

	@Override
	public Optional<UUID> judged(Control current) {
		return Optional.of(current.id());
	}

	@Override
	public Control stored(Control current) {
		return this.register.control(current.id());
	}

	@Override
	public ControlForm form(Control stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Control stored) {
		return this.choices.people(stored.unitId(), stored.ownerId());
	}

	@Override
	public Optional<ControlForm> earlier(Control stored, int version) {
		return this.history.state("control", stored.id(), version, Control.class).map(this.forms::form);
	}

}
