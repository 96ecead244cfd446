package se.isms.web.incident;

import java.util.Collection;
import java.util.List;
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

import se.isms.core.incident.Incident;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Registering an incident, and changing what is known of it. */
@Page
@Requires(Permission.CONTRIBUTE)
class IncidentEditPages implements Editor<Incident, IncidentForm> {

	private final IncidentRegister register;

	private final Choices choices;

	private final IncidentForms forms;

	private final Edits edits;

	IncidentEditPages(IncidentRegister register, Choices choices, IncidentForms forms, Edits edits) {
		this.register = register;
		this.choices = choices;
		this.forms = forms;
		this.edits = edits;
	}

	@GetMapping("/incidents/new")
	String newIncident(Model model) {
		var own = CurrentActor.get().department();
		return show(null,
				new IncidentForm(Typed.text(own), "", "", "", false, false, false, false, "", "", "", "", "", "", ""),
				model);
	}

	@PostMapping("/incidents/new")
	String create(@Valid @ModelAttribute("form") IncidentForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/incidents/{id}/edit")
	String incident(@PathVariable UUID id, Model model) {
		var incident = this.register.incident(id);
		return show(incident, this.forms.form(incident), model);
	}

	@PostMapping("/incidents/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") IncidentForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.incident(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Incident incident, IncidentForm form, Model model) {
		model.addAttribute("incident", incident);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((incident != null) ? incident.unitId() : null));
		model.addAttribute("people",
				(incident != null) ? this.choices.people(incident.unitId(), incident.ownerId()) : List.of());
		return "incident/edit";
	}

	private Incident empty(IncidentForm form) {
		return new Incident(UUID.randomUUID(), UUID.fromString(form.unitId()), this.register.nextNumber(), "", null,
				null, false, false, false, false, null, null, null, null, null, null, null, null, null, null, null);
	}

	@Override
	public String save(@Nullable Incident current, IncidentForm form) {
		var incident = this.forms.apply(form, (current != null) ? current : empty(form));
		return "/incidents/" + this.register.save(incident).id();
	}

	@Override
	public Optional<UUID> judged(Incident current) {
		return Optional.of(current.id());
	}

	@Override
	public Incident stored(Incident current) {
		return this.register.incident(current.id());
	}

	@Override
	public IncidentForm form(Incident stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Incident stored) {
		return this.choices.people(stored.unitId(), stored.ownerId());
	}

}
