package se.isms.web.risk;

import java.util.Collection;
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

import se.isms.core.organisation.Choice;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Beginning a risk analysis, and changing it until it is adopted. */
@Page
@Requires(Permission.CONTRIBUTE)
class AnalysisPages implements Editor<RiskAnalysis, AnalysisForm> {

	private final RiskRegister register;

	private final Choices choices;

	private final RiskForms forms;

	private final Edits edits;

	AnalysisPages(RiskRegister register, Choices choices, RiskForms forms, Edits edits) {
		this.register = register;
		this.choices = choices;
		this.forms = forms;
		this.edits = edits;
	}

	@GetMapping("/risk/analyses/new")
	String newAnalysis(Model model) {
		var own = Typed.text(CurrentActor.get().department());
		return show(null, new AnalysisForm(own, "", "PLANNED", "", "", "", ""), model);
	}

	@PostMapping("/risk/analyses/new")
	String create(@Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/risk/analyses/{id}/edit")
	String analysis(@PathVariable UUID id, Model model) {
		var analysis = this.register.analysis(id);
		return show(analysis, this.forms.form(analysis), model);
	}

	@PostMapping("/risk/analyses/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.analysis(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable RiskAnalysis analysis, AnalysisForm form, Model model) {
		model.addAttribute("analysis", analysis);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((analysis != null) ? analysis.unitId() : null));
		return "risk/edit";
	}

	@Override
	public String save(@Nullable RiskAnalysis current, AnalysisForm form) {
		var id = (current != null) ? current.id() : UUID.randomUUID();
		var scale = (current != null) ? current.scaleId() : this.register.scale();
		return "/risk/analyses/" + this.register.save(this.forms.apply(form, id, scale)).id();
	}

	@Override
	public RiskAnalysis stored(RiskAnalysis current) {
		return this.register.analysis(current.id());
	}

	@Override
	public AnalysisForm form(RiskAnalysis stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(RiskAnalysis stored) {
		return this.choices.units(stored.unitId());
	}

}
