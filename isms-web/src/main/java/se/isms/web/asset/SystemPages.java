package se.isms.web.asset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The information systems, and one of them with its class and how it is reached. */
@Page
@Requires(Permission.READ)
class SystemPages implements Editor<InformationSystem, SystemForm> {

	private final AssetRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final ListFrame lists;

	private final Edits edits;

	SystemPages(AssetRegister register, Organisation organisation, Choices choices, FindingRegister findings,
			History history, AssetForms forms, Edits edits, ListFrame lists) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
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
		return show(null, new SystemForm(own, "", "", "", "", "", "", "", false, "UNKNOWN", ""), model);
	}

	@PostMapping("/overview/systems/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") SystemForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/overview/systems/{id}")
	String system(@PathVariable UUID id, Model model) {
		var system = this.register.system(id);
		return show(system, this.forms.form(system), model);
	}

	@PostMapping("/overview/systems/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SystemForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.system(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable InformationSystem system, SystemForm form, Model model) {
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

	@Override
	public String save(@Nullable InformationSystem current, SystemForm form) {
		var id = (current != null) ? current.id() : UUID.randomUUID();
		return "/overview/systems/" + this.register.save(this.forms.apply(form, id)).id();
	}

	@Override
	public Optional<UUID> judged(InformationSystem current) {
		return Optional.of(current.id());
	}

	@Override
	public InformationSystem stored(InformationSystem current) {
		return this.register.system(current.id());
	}

	@Override
	public SystemForm form(InformationSystem stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(InformationSystem stored) {
		return Stream.of(this.choices.units(stored.unitId()), people(stored), this.register.supplierChoices())
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public Optional<SystemForm> earlier(InformationSystem stored, int version) {
		return this.history.state("information_system", stored.id(), version, InformationSystem.class)
			.map(this.forms::form);
	}

}
