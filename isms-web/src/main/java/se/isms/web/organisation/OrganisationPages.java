package se.isms.web.organisation;

import java.util.Objects;
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

import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Unit;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The units of the municipality, and one of them to look at and change. */
@Page
@Requires(Permission.READ)
class OrganisationPages extends FormPages<Unit, UnitForm> {

	private final Organisation organisation;

	private final UnitForms forms;

	OrganisationPages(FormFrame frame, Register<Unit> entries, Organisation organisation, UnitForms forms) {
		super(frame, entries, "unit", "organisation/unit");
		this.organisation = organisation;
		this.forms = forms;
	}

	@GetMapping("/overview/organisation")
	String units(Model model) {
		return list("units", model);
	}

	@GetMapping("/overview/organisation/{id}")
	String unit(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/overview/organisation/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	protected Offers offers(@Nullable Unit current) {
		return new Offers().and("people", () -> this.organisation.people(Objects.requireNonNull(current).id()));
	}

	@Override
	public UnitForm form(Unit stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Unit apply(UnitForm form, @Nullable Unit current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(Unit saved) {
		return "/overview/organisation/" + saved.id();
	}

}
