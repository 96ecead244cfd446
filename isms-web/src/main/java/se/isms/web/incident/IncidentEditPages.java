package se.isms.web.incident;

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
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Registering an incident, and changing what is known of it. */
@Page
@Requires(Permission.CONTRIBUTE)
class IncidentEditPages extends FormPages<Incident, IncidentForm> {

	private final IncidentRegister register;

	private final IncidentForms forms;

	IncidentEditPages(FormFrame frame, Register<Incident> entries, IncidentRegister register, IncidentForms forms) {
		super(frame, entries, "incident", "incident/edit");
		this.register = register;
		this.forms = forms;
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
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/incidents/{id}/edit")
	String incident(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/incidents/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") IncidentForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	private Incident empty(IncidentForm form) {
		return new Incident(UUID.randomUUID(), UUID.fromString(form.unitId()), this.register.nextNumber(), "", null,
				null, false, false, false, false, null, null, null, null, null, null, null, null, null, null, null);
	}

	@Override
	public IncidentForm form(Incident stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Incident apply(IncidentForm form, @Nullable Incident current) {
		return this.forms.apply(form, (current != null) ? current : empty(form));
	}

	@Override
	protected String path(Incident saved) {
		return "/incidents/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(Incident current) {
		return Optional.of(current.id());
	}

}
