package se.isms.web.risk;

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

import se.isms.core.risk.CeilingRegister;
import se.isms.core.risk.DelegationCeiling;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Choices;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * Who may accept risks up to which level, to look at and, for the coordinator, to keep.
 */
@Page
@Requires(Permission.READ)
class CeilingPages extends FormPages<DelegationCeiling, CeilingForm> {

	private final CeilingRegister ceilings;

	private final CeilingMapper mapper;

	private final Choices choices;

	CeilingPages(FormFrame frame, Register<DelegationCeiling> entries, CeilingRegister ceilings, CeilingMapper mapper,
			Choices choices) {
		super(frame, entries, "ceiling", "risk/ceiling");
		this.ceilings = ceilings;
		this.mapper = mapper;
		this.choices = choices;
	}

	@GetMapping("/risk/ceilings")
	String ceilings(Model model) {
		model.addAttribute("ceilings", this.ceilings.ceilings());
		return "risk/ceilings";
	}

	@GetMapping("/risk/ceilings/new")
	@Requires(Permission.COORDINATE)
	String newCeiling(Model model) {
		return show(null, new CeilingForm("", "", "", "", "", "", ""), model);
	}

	@PostMapping("/risk/ceilings/new")
	@Requires(Permission.COORDINATE)
	String create(@Valid @ModelAttribute("form") CeilingForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/risk/ceilings/{id}")
	String ceiling(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/risk/ceilings/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") CeilingForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	protected Offers offers(@Nullable DelegationCeiling current) {
		var person = (current != null) ? current.personId() : null;
		return new Offers().and("people", () -> this.choices.ownPeople(person));
	}

	@Override
	public CeilingForm form(DelegationCeiling stored) {
		return this.mapper.form(stored);
	}

	@Override
	protected DelegationCeiling apply(CeilingForm form, @Nullable DelegationCeiling current) {
		return this.mapper.apply(form, id(current));
	}

	@Override
	protected String path(DelegationCeiling saved) {
		return "/risk/ceilings/" + saved.id();
	}

}
