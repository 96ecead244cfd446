package se.isms.web.asset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.isms.core.asset.BusinessProcess;
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

/** The processes, and one of them with the information systems that it needs. */
@Page
@Requires(Permission.READ)
class ProcessPages implements Editor<BusinessProcess, ProcessForm> {

	private final AssetRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final AssetForms forms;

	private final ListFrame lists;

	private final Edits edits;

	ProcessPages(AssetRegister register, Organisation organisation, Choices choices, FindingRegister findings,
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

	@GetMapping("/overview/processes")
	String processes(Model model) {
		return this.lists.show("processes", "asset/processes", model);
	}

	@GetMapping("/overview/processes/new")
	@Requires(Permission.CONTRIBUTE)
	String newProcess(Model model) {
		var own = Typed.text(CurrentActor.get().department());
		return show(null, new ProcessForm(own, "", "", "", false, false, false, false, false, List.of(), ""), model);
	}

	@PostMapping("/overview/processes/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@Valid @ModelAttribute("form") ProcessForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/overview/processes/{id}")
	String process(@PathVariable UUID id, Model model) {
		var process = this.register.process(id);
		return show(process, form(process), model);
	}

	@PostMapping("/overview/processes/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ProcessForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.process(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable BusinessProcess process, ProcessForm form, Model model) {
		model.addAttribute("process", process);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((process != null) ? process.unitId() : null));
		model.addAttribute("people", people(process));
		model.addAttribute("systems", tickedFirst(form));
		if (process != null) {
			model.addAttribute("unit", this.organisation.unit(process.unitId()));
			model.addAttribute("findings", this.findings.findings(FindingFilter.about(process.id())));
			model.addAttribute("history", this.history.of("business_process", process.id()));
		}
		return "asset/process";
	}

	private List<Choice> tickedFirst(ProcessForm form) {
		return this.register.systemChoices()
			.stream()
			.sorted(Comparator.comparing(system -> !form.systems().contains(system.id().toString())))
			.toList();
	}

	private List<Choice> people(@Nullable BusinessProcess process) {
		return (process != null) ? this.choices.people(process.unitId(), process.ownerId())
				: this.choices.ownPeople(null);
	}

	@Override
	public String save(@Nullable BusinessProcess current, ProcessForm form) {
		var systems = form.systems().stream().map(UUID::fromString).collect(Collectors.toSet());
		var id = (current != null) ? current.id() : UUID.randomUUID();
		return "/overview/processes/" + this.register.save(this.forms.apply(form, id), systems).id();
	}

	@Override
	public Optional<UUID> judged(BusinessProcess current) {
		return Optional.of(current.id());
	}

	@Override
	public BusinessProcess stored(BusinessProcess current) {
		return this.register.process(current.id());
	}

	@Override
	public ProcessForm form(BusinessProcess stored) {
		return this.forms.form(stored, this.register.systemsOf(stored.id()));
	}

	@Override
	public Collection<Choice> offered(BusinessProcess stored) {
		return Stream.of(this.choices.units(stored.unitId()), people(stored), this.register.systemChoices())
			.flatMap(List::stream)
			.toList();
	}

}
