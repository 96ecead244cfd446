package se.isms.web.workshop;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.workshop.Room;
import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Workshops;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A scenario of a workshop in other words, before anybody has rated it. */
@Page
@Requires(Permission.CONTRIBUTE)
class ScenarioPages {

	private final Workshops workshops;

	ScenarioPages(Workshops workshops) {
		this.workshops = workshops;
	}

	@GetMapping("/risk/workshops/{id}/scenarios/{scenario}")
	String edit(@PathVariable UUID id, @PathVariable UUID scenario, Model model) {
		var room = this.workshops.room(id);
		return show(room, ScenarioForm.of(told(room, scenario)), model);
	}

	@PostMapping("/risk/workshops/{id}/scenarios/{scenario}")
	String change(@PathVariable UUID id, @PathVariable UUID scenario, @Valid @ModelAttribute("form") ScenarioForm form,
			BindingResult errors, Model model) {
		var room = this.workshops.room(id);
		var told = told(room, scenario);
		if (errors.hasErrors()) {
			return show(room, form, model);
		}
		try {
			this.workshops.change(id, scenario, form.told(), Integer.parseInt(form.seen()));
			return "redirect:/risk/workshops/" + id;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return show(room, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("theirs", told);
			return show(room, form.over(told), model);
		}
	}

	private static Scenario told(Room room, UUID scenario) {
		return room.scenarios()
			.stream()
			.filter(one -> one.id().equals(scenario))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	private static String show(Room room, ScenarioForm form, Model model) {
		model.addAttribute("room", room);
		model.addAttribute("form", form);
		return "workshop/scenario";
	}

}
