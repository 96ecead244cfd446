package se.isms.web.practice;

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

import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.practice.ActivationRegister;
import se.isms.core.practice.ManualUse;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** For how long work was done by hand according to a procedure of a plan in use. */
@Page
@Requires(Permission.CONTRIBUTE)
class ManualUsePages extends FormPages<ManualUse, ManualUseForm> {

	private final ActivationRegister register;

	private final ProcedureRegister procedures;

	private final PracticeForms forms;

	ManualUsePages(FormFrame frame, Register<ManualUse> entries, ActivationRegister register,
			ProcedureRegister procedures, PracticeForms forms) {
		super(frame, entries, "use", "practice/use");
		this.register = register;
		this.procedures = procedures;
		this.forms = forms;
	}

	@GetMapping("/continuity/activations/{activation}/procedures/{procedure}")
	String use(@PathVariable UUID activation, @PathVariable UUID procedure, Model model) {
		return open(this.register.use(activation, procedure), model);
	}

	@PostMapping("/continuity/activations/{activation}/procedures/{procedure}")
	String change(@PathVariable UUID activation, @PathVariable UUID procedure,
			@Valid @ModelAttribute("form") ManualUseForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(this.register.use(activation, procedure), form, errors, model, done);
	}

	@Override
	protected Offers offers(@Nullable ManualUse current) {
		return new Offers();
	}

	@Override
	protected void more(@Nullable ManualUse current, ManualUseForm form, Model model) {
		var use = Objects.requireNonNull(current);
		model.addAttribute("activation", this.register.activation(use.activationId()));
		model.addAttribute("procedure", this.procedures.procedure(use.procedureId()));
	}

	@Override
	public ManualUseForm form(ManualUse stored) {
		return this.forms.form(stored);
	}

	@Override
	protected ManualUse apply(ManualUseForm form, @Nullable ManualUse current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(ManualUse saved) {
		return "/continuity/activations/" + saved.activationId();
	}

}
