package se.isms.web.incident;

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

import se.isms.core.incident.Authority;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Who receives reports to authorities, and whether somebody has looked it up. */
@Page
@Requires(Permission.READ)
class AuthorityPages extends FormPages<Authority, AuthorityForm> {

	private final RegulationForms forms;

	AuthorityPages(FormFrame frame, Register<Authority> register, RegulationForms forms) {
		super(frame, register, "authority", "incident/authority");
		this.forms = forms;
	}

	@GetMapping("/incidents/receivers/new")
	@Requires(Permission.COORDINATE)
	String newReceiver(Model model) {
		return show(null, new AuthorityForm("CSL", "", "", "", "", "", false, "", ""), model);
	}

	@PostMapping("/incidents/receivers/new")
	@Requires(Permission.COORDINATE)
	String create(@Valid @ModelAttribute("form") AuthorityForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/incidents/receivers/{id}")
	String authority(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/incidents/receivers/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AuthorityForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	public AuthorityForm form(Authority stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Authority apply(AuthorityForm form, @Nullable Authority current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected String path(Authority saved) {
		return "/incidents/regulations";
	}

}
