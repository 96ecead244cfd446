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
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Internal audits and briefings of those who lead. */
@Page
@Requires(Permission.READ)
class AuditPages implements Editor<Audit, AuditForm> {

	private final GovernanceRegister register;

	private final ImprovementRegister improvement;

	private final History history;

	private final GovernanceForms forms;

	private final Clock clock;

	private final Edits edits;

	AuditPages(GovernanceRegister register, ImprovementRegister improvement, History history, GovernanceForms forms,
			Clock clock, Edits edits) {
		this.register = register;
		this.improvement = improvement;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
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
		return this.edits.save(this, null, form, errors, model, done);
	}

	@GetMapping("/year/audits/{id}")
	String audit(@PathVariable UUID id, Model model) {
		var audit = this.register.audit(id);
		return show(audit, this.forms.form(audit), model);
	}

	@PostMapping("/year/audits/{id}")
	@Requires(Permission.COORDINATE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AuditForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.audit(id), form, errors, model, done);
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
	public String show(@Nullable Audit audit, AuditForm form, Model model) {
		model.addAttribute("audit", audit);
		model.addAttribute("form", form);
		model.addAttribute("history", (audit != null) ? this.history.of("audit", audit.id()) : List.of());
		model.addAttribute("actions", (audit != null) ? this.improvement.actions(audit.id()) : List.of());
		return "governance/audit";
	}

	@Override
	public String save(@Nullable Audit current, AuditForm form) {
		var id = (current != null) ? current.id() : UUID.randomUUID();
		return "/year/audits/" + this.register.save(this.forms.apply(form, id)).id();
	}

	@Override
	public Audit stored(Audit current) {
		return this.register.audit(current.id());
	}

	@Override
	public AuditForm form(Audit stored) {
		return this.forms.form(stored);
	}

}
