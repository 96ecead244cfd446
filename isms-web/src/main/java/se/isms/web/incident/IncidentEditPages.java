package se.isms.web.incident;

import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.incident.Incident;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Registering an incident, and changing what is known of it. */
@Page
@Requires(Permission.CONTRIBUTE)
class IncidentEditPages {

	private final IncidentRegister register;

	private final Choices choices;

	private final IncidentForms forms;

	IncidentEditPages(IncidentRegister register, Choices choices, IncidentForms forms) {
		this.register = register;
		this.choices = choices;
		this.forms = forms;
	}

	@GetMapping("/incidents/new")
	String newIncident(Model model) {
		var own = CurrentActor.get().department();
		return edit(null,
				new IncidentForm(Typed.text(own), "", "", "", false, false, false, false, "", "", "", "", "", "", ""),
				model);
	}

	@PostMapping("/incidents/new")
	String create(@Valid @ModelAttribute("form") IncidentForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return save(null, form, errors, model, done);
	}

	@GetMapping("/incidents/{id}/edit")
	String incident(@PathVariable UUID id, Model model) {
		var incident = this.register.incident(id);
		return edit(incident, this.forms.form(incident), model);
	}

	@PostMapping("/incidents/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") IncidentForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return save(this.register.incident(id), form, errors, model, done);
	}

	private String save(@Nullable Incident current, IncidentForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			var saved = this.register.save(this.forms.apply(form, (current != null) ? current : empty(form)));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/incidents/" + saved.id();
		}
		catch (OptimisticLockingFailureException ex) {
			return conflict(Objects.requireNonNull(current), form, model);
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return edit(current, form, model);
		}
	}

	private String conflict(Incident mine, IncidentForm form, Model model) {
		var theirs = this.register.incident(mine.id());
		model.addAttribute("differences", Difference.between(form, this.forms.form(theirs)));
		return edit(theirs, form, model);
	}

	private String edit(@Nullable Incident incident, IncidentForm form, Model model) {
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

}
