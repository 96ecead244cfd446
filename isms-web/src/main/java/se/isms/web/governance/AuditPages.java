package se.isms.web.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import se.isms.core.governance.Audit;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Internal audits and briefings of those who lead. */
@Page
@Requires(Permission.READ)
class AuditPages extends FormPages<Audit, AuditForm> {

	private final GovernanceRegister register;

	private final ImprovementRegister improvement;

	private final GovernanceForms forms;

	private final Clock clock;

	AuditPages(FormFrame frame, Register<Audit> entries, GovernanceRegister register, ImprovementRegister improvement,
			GovernanceForms forms, Clock clock) {
		super(frame, entries, "audit", "governance/audit");
		this.register = register;
		this.improvement = improvement;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/year/audits")
	String audits(Model model) {
		model.addAttribute("audits", this.register.audits());
		model.addAttribute("briefings",
				this.register.briefings(LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear()));
		return "governance/audits";
	}

	@GetMapping("/year/audits/new")
	@Requires(Permission.COORDINATE)
	String newAudit(Model model) {
		return show(null, new AuditForm("", "", "", true, "", "", "", "", ""), model);
	}

	@PostMapping("/year/audits/new")
	@Requires(Permission.COORDINATE)
	String create(@Valid @ModelAttribute("form") AuditForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/year/audits/{id}")
	String audit(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/year/audits/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AuditForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@GetMapping("/year/audits/briefings/new")
	@Requires(Permission.COORDINATE)
	String newBriefing(Model model) {
		model.addAttribute("form", new BriefingForm("", "", ""));
		return "governance/briefing";
	}

	@PostMapping("/year/audits/briefings/new")
	@Requires(Permission.COORDINATE)
	String hold(@Valid @ModelAttribute("form") BriefingForm form, BindingResult errors, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return "governance/briefing";
		}
		this.register.save(this.forms.apply(form, UUID.randomUUID()));
		done.addFlashAttribute("done", "form.saved");
		return "redirect:/year/audits";
	}

	@Override
	protected void more(@Nullable Audit audit, AuditForm form, Model model) {
		model.addAttribute("actions", (audit != null) ? this.improvement.actions(audit.id()) : List.of());
	}

	@Override
	public AuditForm form(Audit stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Audit apply(AuditForm form, @Nullable Audit current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected String path(Audit saved) {
		return "/year/audits/" + saved.id();
	}

}
