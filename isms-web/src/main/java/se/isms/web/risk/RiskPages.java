package se.isms.web.risk;

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
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Risk analyses, the risks in them, and one risk to look at and change. */
@Page
@Requires(Permission.READ)
class RiskPages implements Editor<Risk, RiskForm> {

	private final RiskRegister register;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final RiskForms forms;

	private final ListFrame lists;

	private final Edits edits;

	RiskPages(RiskRegister register, Organisation organisation, Choices choices, FindingRegister findings,
			History history, RiskForms forms, Edits edits, ListFrame lists) {
		this.register = register;
		this.organisation = organisation;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
		this.lists = lists;
	}

	@GetMapping("/risk")
	String analyses(Model model) {
		return this.lists.show("analyses", "risk/analyses", model);
	}

	@GetMapping("/risk/risks")
	String risks(Model model) {
		return this.lists.show("risks", "risk/risks", model);
	}

	@GetMapping("/risk/analyses/{id}")
	String analysis(@PathVariable UUID id, Model model) {
		var analysis = this.register.analysis(id);
		model.addAttribute("analysis", analysis);
		model.addAttribute("unit", this.organisation.unit(analysis.unitId()));
		model.addAttribute("risks", this.register.risks(id));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("risk_analysis", id));
		return "risk/analysis";
	}

	@PostMapping("/risk/analyses/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	String adopt(@PathVariable UUID id, RedirectAttributes done) {
		this.register.adopt(id);
		done.addFlashAttribute("done", "risk.analysis.adopted");
		return "redirect:/risk/analyses/" + id;
	}

	@GetMapping("/risk/analyses/{id}/new")
	@Requires(Permission.CONTRIBUTE)
	String newRisk(@PathVariable UUID id, Model model) {
		return show(empty(id), this.forms.form(empty(id)), model);
	}

	@PostMapping("/risk/analyses/{id}/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@PathVariable UUID id, @Valid @ModelAttribute("form") RiskForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, empty(id), form, errors, model, done);
	}

	@GetMapping("/risk/risks/{id}")
	String risk(@PathVariable UUID id, Model model) {
		var risk = this.register.risk(id);
		return show(risk, this.forms.form(risk), model);
	}

	@PostMapping("/risk/risks/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RiskForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.risk(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Risk current, RiskForm form, Model model) {
		var risk = Objects.requireNonNull(current);
		var analysis = this.register.analysis(risk.analysisId());
		model.addAttribute("risk", risk);
		model.addAttribute("form", form);
		model.addAttribute("analysis", analysis);
		model.addAttribute("people", people(risk, analysis));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(risk.id())));
		model.addAttribute("history", this.history.of("risk", risk.id()));
		return "risk/risk";
	}

	private List<Choice> people(Risk risk, RiskAnalysis analysis) {
		return this.choices.people(analysis.unitId(), risk.ownerId());
	}

	private static Risk empty(UUID analysis) {
		return new Risk(UUID.randomUUID(), analysis, "", "", "", false, false, false, false, null, null, null, null,
				null, null, Risk.State.IDENTIFIED, null);
	}

	@Override
	public String save(@Nullable Risk current, RiskForm form) {
		return "/risk/risks/" + this.register.save(this.forms.apply(form, Objects.requireNonNull(current))).id();
	}

	@Override
	public Optional<UUID> judged(Risk current) {
		return Optional.of(current.id());
	}

	@Override
	public Risk stored(Risk current) {
		return this.register.risk(current.id());
	}

	@Override
	public RiskForm form(Risk stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(Risk stored) {
		return people(stored, this.register.analysis(stored.analysisId()));
	}

	@Override
	public Optional<RiskForm> earlier(Risk stored, int version) {
		return this.history.state("risk", stored.id(), version, Risk.class).map(this.forms::form);
	}

}
