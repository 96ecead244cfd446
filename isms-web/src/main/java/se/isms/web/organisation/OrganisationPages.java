package se.isms.web.organisation;

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
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The units of the municipality, and one of them to look at and change. */
@Page
@Requires(Permission.READ)
class OrganisationPages implements Editor<Unit, UnitForm> {

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final UnitForms forms;

	private final ListFrame lists;

	private final Edits edits;

	OrganisationPages(Organisation organisation, FindingRegister findings, History history, UnitForms forms,
			Edits edits, ListFrame lists) {
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.edits = edits;
		this.lists = lists;
	}

	@GetMapping("/overview/organisation")
	String units(Model model) {
		return this.lists.show("units", "organisation/units", model);
	}

	@GetMapping("/overview/organisation/{id}")
	String unit(@PathVariable UUID id, Model model) {
		var unit = this.organisation.unit(id);
		return show(unit, this.forms.form(unit), model);
	}

	@PostMapping("/overview/organisation/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.organisation.unit(id), form, errors, model, done);
	}

	@Override
	public String show(@Nullable Unit current, UnitForm form, Model model) {
		var unit = Objects.requireNonNull(current);
		model.addAttribute("unit", unit);
		model.addAttribute("form", form);
		model.addAttribute("people", this.organisation.people(unit.id()));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(unit.id())));
		model.addAttribute("history", this.history.of("unit", unit.id()));
		return "organisation/unit";
	}

	@Override
	public String save(@Nullable Unit current, UnitForm form) {
		var unit = this.organisation.change(this.forms.apply(form, Objects.requireNonNull(current)));
		return "/overview/organisation/" + unit.id();
	}

	@Override
	public Unit stored(Unit current) {
		return this.organisation.unit(current.id());
	}

	@Override
	public UnitForm form(Unit stored) {
		return this.forms.form(stored);
	}

	@Override
	public Optional<UnitForm> earlier(Unit stored, int version) {
		return this.history.state("unit", stored.id(), version, Unit.class).map(this.forms::form);
	}

}
