package se.isms.web.organisation;

import java.time.Clock;
import java.time.LocalDate;
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

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Person;
import se.isms.core.organisation.RoleRegister;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * The staff register, and one of the people in it with their roles and what hangs on
 * them.
 */
@Page
@Requires(Permission.READ)
class PersonPages extends FormPages<Person, PersonForm> {

	private final ListFrame lists;

	private final Organisation organisation;

	private final RoleRegister roles;

	private final Hanging hanging;

	private final StaffForms forms;

	private final Clock clock;

	PersonPages(FormFrame frame, Register<Person> entries, ListFrame lists, Organisation organisation,
			RoleRegister roles, Hanging hanging, StaffForms forms, Clock clock) {
		super(frame, entries, "person", "organisation/person");
		this.lists = lists;
		this.organisation = organisation;
		this.roles = roles;
		this.hanging = hanging;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/overview/people")
	String people(Model model) {
		return this.lists.show("people", "organisation/people", model);
	}

	@GetMapping("/overview/people/new")
	@Requires(Permission.COORDINATE)
	String begin(Model model) {
		return show(null, new PersonForm("", "", "", "", "", "", "", ""), model);
	}

	@PostMapping("/overview/people/new")
	@Requires(Permission.COORDINATE)
	String add(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/overview/people/{id}")
	String person(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/overview/people/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	protected Offers offers(@Nullable Person current) {
		return new Offers().and("units", this.organisation::unitChoices);
	}

	@Override
	protected void more(@Nullable Person current, PersonForm form, Model model) {
		if (current != null) {
			model.addAttribute("unit", this.organisation.unit(current.unitId()));
			model.addAttribute("held", this.roles.of(current.id()));
			model.addAttribute("hanging", this.hanging.on(current.id()));
			model.addAttribute("today", LocalDate.now(this.clock.withZone(Dates.ZONE)));
		}
	}

	@Override
	public PersonForm form(Person stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Person apply(PersonForm form, @Nullable Person current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected String path(Person saved) {
		return "/overview/people/" + saved.id();
	}

}
