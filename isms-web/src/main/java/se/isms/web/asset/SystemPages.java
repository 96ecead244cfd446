package se.isms.web.asset;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The information systems, and one of them with its class and how it is reached. */
@Page
@Requires(Permission.READ)
class SystemPages {

	private final AssetRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final ListFrame lists;

	SystemPages(AssetRegister register, Organisation organisation, Choices choices, FindingRegister findings,
			History history, AssetForms forms, ListFrame lists) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.lists = lists;
	}

	@GetMapping("/overview/systems")
	String systems(Model model) {
		return this.lists.show("systems", "asset/systems", model);
	}

	@GetMapping("/overview/systems/new")
	@Requires(Permission.CONTRIBUTE)
	String newSystem(Model model) {
		var own = Typed.text(CurrentActor.get().department());
		return edit(null, new SystemForm(own, "", "", "", "", "", "", "", false, "UNKNOWN", ""), model);
	}

	@PostMapping("/overview/systems/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") SystemForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return save(null, form, errors, model, done);
	}

	@GetMapping("/overview/systems/{id}")
	String system(@PathVariable UUID id, Model model) {
		var system = this.register.system(id);
		return edit(system, this.forms.form(system), model);
	}

	@PostMapping("/overview/systems/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SystemForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return save(this.register.system(id), form, errors, model, done);
	}

	private String save(@Nullable InformationSystem current, SystemForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			var id = (current != null) ? current.id() : UUID.randomUUID();
			this.register.save(this.forms.apply(form, id));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/overview/systems/" + id;
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return edit(current, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			return conflict(current, form, model, ex);
		}
	}

	private String conflict(@Nullable InformationSystem mine, SystemForm form, Model model,
			OptimisticLockingFailureException ex) {
		if (mine == null) {
			throw ex;
		}
		var theirs = this.register.system(mine.id());
		var offered = Stream.of(this.choices.units(theirs.unitId()), people(theirs), this.register.supplierChoices())
			.flatMap(List::stream)
			.toList();
		model.addAttribute("differences", Difference.between(form, this.forms.form(theirs), offered));
		return edit(theirs, form, model);
	}

	private String edit(@Nullable InformationSystem system, SystemForm form, Model model) {
		model.addAttribute("system", system);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((system != null) ? system.unitId() : null));
		model.addAttribute("people", people(system));
		model.addAttribute("suppliers", this.register.supplierChoices());
		if (system != null) {
			model.addAttribute("unit", this.organisation.unit(system.unitId()));
			model.addAttribute("findings", this.findings.findings(FindingFilter.about(system.id())));
			model.addAttribute("history", this.history.of("information_system", system.id()));
		}
		return "asset/system";
	}

	private List<Choice> people(@Nullable InformationSystem system) {
		return (system != null) ? this.choices.people(system.unitId(), system.ownerId()) : this.choices.ownPeople(null);
	}

}
