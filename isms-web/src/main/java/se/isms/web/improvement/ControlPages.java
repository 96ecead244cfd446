package se.isms.web.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.improvement.Control;
import se.isms.core.improvement.ControlCheck;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.RegisterPages;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Controls with their last check, and one to look at, change and check. */
@Page
@Requires(Permission.READ)
@RequestMapping("/year/controls")
class ControlPages extends RegisterPages<Control, ControlForm> {

	private final ImprovementRegister register;

	private final ImprovementForms forms;

	private final Clock clock;

	ControlPages(FormFrame frame, Register<Control> entries, ImprovementRegister register, ImprovementForms forms,
			Clock clock) {
		super(frame, entries, "controls", "control", "improvement/control");
		this.register = register;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/{id}/check")
	@Requires(Permission.CONTRIBUTE)
	String check(@PathVariable UUID id, @Valid @ModelAttribute("check") CheckForm check, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return open(find(id), model);
		}
		try {
			this.register.check(id, ControlCheck.Method.valueOf(check.method()),
					Objects.requireNonNull(Typed.day(check.checkedOn())), Boolean.parseBoolean(check.works()),
					check.evidence().strip());
			done.addFlashAttribute("done", "control.checked");
			return "redirect:/year/controls/" + id;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return open(find(id), model);
		}
	}

	@Override
	protected ControlForm blank(String department) {
		return new ControlForm(department, "", "", "", "", "");
	}

	@Override
	protected void more(@Nullable Control control, ControlForm form, Model model) {
		model.asMap().putIfAbsent("check", new CheckForm("", today().toString(), "", ""));
		if (control != null) {
			model.addAttribute("checks", this.register.checks(control.id()));
			model.addAttribute("actions", this.register.actions(control.id()));
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	@Override
	public ControlForm form(Control stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Control apply(ControlForm form, @Nullable Control current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	public Optional<UUID> judged(Control current) {
		return Optional.of(current.id());
	}

}
