package se.isms.web.organisation;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The units of the municipality, and one of them to look at and change. */
@Page
@Requires(Permission.READ)
class OrganisationPages {

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final UnitForms forms;

	private final ListFrame lists;

	OrganisationPages(Organisation organisation, FindingRegister findings, History history, UnitForms forms,
			ListFrame lists) {
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.lists = lists;
	}

	@GetMapping("/overview/organisation")
	String units(Model model) {
		return this.lists.show("units", "organisation/units", model);
	}

	@GetMapping("/overview/organisation/{id}")
	String unit(@PathVariable UUID id, Model model) {
		var unit = this.organisation.unit(id);
		return edit(unit, this.forms.form(unit), model);
	}

	@PostMapping("/overview/organisation/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		var current = this.organisation.unit(id);
		if (errors.hasErrors()) {
			return edit(current, form, model);
		}
		try {
			this.organisation.change(this.forms.apply(form, current));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/overview/organisation/" + id;
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = this.organisation.unit(id);
			model.addAttribute("differences", Difference.between(form, this.forms.form(theirs)));
			return edit(theirs, form, model);
		}
	}

	private String edit(Unit unit, UnitForm form, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("form", form);
		model.addAttribute("people", this.organisation.people(unit.id()));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(unit.id())));
		model.addAttribute("history", this.history.of("unit", unit.id()));
		return "organisation/unit";
	}

}
