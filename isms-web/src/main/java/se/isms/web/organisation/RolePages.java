package se.isms.web.organisation;

import java.time.Clock;
import java.time.LocalDate;
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

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.PersonRegister;
import se.isms.core.organisation.RoleAssignment;
import se.isms.core.organisation.RoleRegister;
import se.isms.core.organisation.StaffRole;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Who holds which role where, and the form in which one is given and ended. */
@Page
@Requires(Permission.READ)
class RolePages extends FormPages<RoleAssignment, RoleForm> {

	private final RoleRegister roles;

	private final PersonRegister people;

	private final Organisation organisation;

	private final StaffForms forms;

	private final Clock clock;

	RolePages(FormFrame frame, Register<RoleAssignment> entries, RoleRegister roles, PersonRegister people,
			Organisation organisation, StaffForms forms, Clock clock) {
		super(frame, entries, "role", "organisation/role");
		this.roles = roles;
		this.people = people;
		this.organisation = organisation;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/overview/roles")
	String roles(Model model) {
		model.addAttribute("roles", RolesView.of(this.organisation.departments(), this.roles.today()));
		return "organisation/roles";
	}

	@GetMapping("/overview/people/{person}/roles/new")
	@Requires(Permission.COORDINATE)
	String begin(@PathVariable UUID person, Model model) {
		return show(empty(person), new RoleForm("", "", today().toString(), "", ""), model);
	}

	@PostMapping("/overview/people/{person}/roles/new")
	@Requires(Permission.COORDINATE)
	String give(@PathVariable UUID person, @Valid @ModelAttribute("form") RoleForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(empty(person), form, errors, model, done);
	}

	@GetMapping("/overview/roles/{id}")
	String role(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/overview/roles/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RoleForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/overview/roles/{id}/remove")
	@Requires(Permission.COORDINATE)
	String remove(@PathVariable UUID id, RedirectAttributes done) {
		var person = find(id).personId();
		this.roles.remove(id);
		done.addFlashAttribute("done", "organisation.role.removed");
		return "redirect:/overview/people/" + person;
	}

	@Override
	protected Offers offers(@Nullable RoleAssignment current) {
		return new Offers().and("units", this.organisation::unitChoices);
	}

	@Override
	protected void more(@Nullable RoleAssignment current, RoleForm form, Model model) {
		var role = Objects.requireNonNull(current);
		model.addAttribute("person", this.people.person(role.personId()));
		model.addAttribute("today", today());
		model.addAttribute("kinds", StaffRole.values());
		model.addAttribute("unit", (role.unitId() != null) ? this.organisation.unit(role.unitId()) : null);
	}

	private RoleAssignment empty(UUID person) {
		return new RoleAssignment(UUID.randomUUID(), StaffRole.MANAGER, this.people.person(person).id(), null, today(),
				null, null);
	}

	@Override
	public RoleForm form(RoleAssignment stored) {
		return this.forms.form(stored);
	}

	@Override
	protected RoleAssignment apply(RoleForm form, @Nullable RoleAssignment current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(RoleAssignment saved) {
		return "/overview/people/" + saved.personId();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
