package se.isms.web.risk;

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

import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Beginning a risk analysis, and changing it until it is adopted. */
@Page
@Requires(Permission.CONTRIBUTE)
class AnalysisPages {

	private final RiskRegister register;

	private final Choices choices;

	private final RiskForms forms;

	AnalysisPages(RiskRegister register, Choices choices, RiskForms forms) {
		this.register = register;
		this.choices = choices;
		this.forms = forms;
	}

	@GetMapping("/risk/analyses/new")
	String newAnalysis(Model model) {
		var own = Typed.text(CurrentActor.get().department());
		return edit(null, new AnalysisForm(own, "", "PLANNED", "", "", "", ""), model);
	}

	@PostMapping("/risk/analyses/new")
	String create(@Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return save(null, form, errors, model, done);
	}

	@GetMapping("/risk/analyses/{id}/edit")
	String analysis(@PathVariable UUID id, Model model) {
		var analysis = this.register.analysis(id);
		return edit(analysis, this.forms.form(analysis), model);
	}

	@PostMapping("/risk/analyses/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AnalysisForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return save(this.register.analysis(id), form, errors, model, done);
	}

	private String save(@Nullable RiskAnalysis current, AnalysisForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			var id = (current != null) ? current.id() : UUID.randomUUID();
			var scale = (current != null) ? current.scaleId() : this.register.scale();
			this.register.save(this.forms.apply(form, id, scale));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/risk/analyses/" + id;
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return edit(current, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			return conflict(current, form, model, ex);
		}
	}

	private String conflict(@Nullable RiskAnalysis mine, AnalysisForm form, Model model,
			OptimisticLockingFailureException ex) {
		if (mine == null) {
			throw ex;
		}
		var theirs = this.register.analysis(mine.id());
		var units = this.choices.units(theirs.unitId());
		model.addAttribute("differences", Difference.between(form, this.forms.form(theirs), units));
		return edit(theirs, form, model);
	}

	private String edit(@Nullable RiskAnalysis analysis, AnalysisForm form, Model model) {
		model.addAttribute("analysis", analysis);
		model.addAttribute("form", form);
		model.addAttribute("units", this.choices.units((analysis != null) ? analysis.unitId() : null));
		return "risk/edit";
	}

}
