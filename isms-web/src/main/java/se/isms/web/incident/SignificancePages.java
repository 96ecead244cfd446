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

import se.isms.core.incident.SignificanceThreshold;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** From where on an incident is significant, and whether somebody has looked it up. */
@Page
@Requires(Permission.READ)
class SignificancePages extends FormPages<SignificanceThreshold, ThresholdForm> {

	private final RegulationForms forms;

	SignificancePages(FormFrame frame, Register<SignificanceThreshold> register, RegulationForms forms) {
		super(frame, register, "threshold", "incident/threshold");
		this.forms = forms;
	}

	@GetMapping("/incidents/thresholds/new")
	@Requires(Permission.COORDINATE)
	String newThreshold(Model model) {
		return show(null, new ThresholdForm("GENERAL", "", "", "", "", "", "", "", "", "", "", false, "", ""), model);
	}

	@PostMapping("/incidents/thresholds/new")
	@Requires(Permission.COORDINATE)
	String create(@Valid @ModelAttribute("form") ThresholdForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/incidents/thresholds/{id}")
	String threshold(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/incidents/thresholds/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ThresholdForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	public ThresholdForm form(SignificanceThreshold stored) {
		return this.forms.form(stored);
	}

	@Override
	protected SignificanceThreshold apply(ThresholdForm form, @Nullable SignificanceThreshold current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected String path(SignificanceThreshold saved) {
		return "/incidents/regulations";
	}

}
