package se.isms.web.overview;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.ExceptionRegister;
import se.isms.core.evaluation.ExceptionRow;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Exceptions from rules: departments ask for them, management decides. */
@Page
@Requires(Permission.READ)
class ExceptionPages {

	private final ExceptionRegister register;

	private final FindingRegister findings;

	private final FindingWording wording;

	private final History history;

	ExceptionPages(ExceptionRegister register, FindingRegister findings, FindingWording wording, History history) {
		this.register = register;
		this.findings = findings;
		this.wording = wording;
		this.history = history;
	}

	@GetMapping("/overview/exceptions")
	String exceptions(Model model) {
		model.addAttribute("exceptions", this.register.exceptions());
		return "overview/exceptions";
	}

	@GetMapping("/overview/findings/{id}/exception")
	@Requires(Permission.CONTRIBUTE)
	String ask(@PathVariable UUID id, Locale language, Model model) {
		return ask(id, new ExceptionForm("", "", ""), language, model);
	}

	@PostMapping("/overview/findings/{id}/exception")
	@Requires(Permission.CONTRIBUTE)
	String ask(@PathVariable UUID id, @Valid @ModelAttribute("form") ExceptionForm form, BindingResult errors,
			Locale language, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return ask(id, form, language, model);
		}
		try {
			var asked = this.register.ask(id, form.reason(), form.control(), form.day());
			done.addFlashAttribute("done", "exceptions.asked");
			return "redirect:/overview/exceptions/" + asked;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return ask(id, form, language, model);
		}
	}

	@GetMapping("/overview/exceptions/{id}")
	String exception(@PathVariable UUID id, Model model) {
		return show(id, "", model);
	}

	@PostMapping("/overview/exceptions/{id}/decision")
	@Requires(Permission.DECIDE)
	String decide(@PathVariable UUID id, @RequestParam boolean approved, @RequestParam(defaultValue = "") String note,
			@RequestParam int version, Model model, RedirectAttributes done) {
		return change(id, note, () -> this.register.decide(id, approved, note, version), model, done);
	}

	@PostMapping("/overview/exceptions/{id}/withdrawal")
	@Requires(Permission.CONTRIBUTE)
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, @RequestParam int version,
			Model model, RedirectAttributes done) {
		return change(id, note, () -> this.register.withdraw(id, note, version), model, done);
	}

	@GetMapping("/overview/exceptions/{id}/prolongation")
	@Requires(Permission.CONTRIBUTE)
	String prolong(@PathVariable UUID id, Model model) {
		var current = this.register.exception(id);
		return prolong(current, new ExceptionForm(current.reason(), current.control(), ""), model);
	}

	@PostMapping("/overview/exceptions/{id}/prolongation")
	@Requires(Permission.CONTRIBUTE)
	String prolong(@PathVariable UUID id, @Valid @ModelAttribute("form") ExceptionForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return prolong(this.register.exception(id), form, model);
		}
		try {
			var asked = this.register.prolong(id, form.reason(), form.control(), form.day());
			done.addFlashAttribute("done", "exceptions.asked");
			return "redirect:/overview/exceptions/" + asked;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return prolong(this.register.exception(id), form, model);
		}
	}

	private String change(UUID id, String note, Runnable change, Model model, RedirectAttributes done) {
		try {
			change.run();
			done.addFlashAttribute("done", "exceptions.decided");
			return "redirect:/overview/exceptions/" + id;
		}
		catch (Refused refused) {
			model.addAttribute("refused", refused);
			return show(id, note, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return show(id, note, model);
		}
	}

	private String ask(UUID id, ExceptionForm form, Locale language, Model model) {
		var finding = this.findings.finding(id);
		model.addAttribute("finding", finding);
		model.addAttribute("sentence", this.wording.sentence(finding, language));
		model.addAttribute("refusal", this.register.refusal(finding));
		model.addAttribute("form", form);
		return "overview/exception-request";
	}

	private String prolong(ExceptionRow current, ExceptionForm form, Model model) {
		model.addAttribute("exception", current);
		model.addAttribute("refusal", this.register.refusal(current));
		model.addAttribute("form", form);
		return "overview/exception-prolongation";
	}

	private String show(UUID id, String note, Model model) {
		var exception = this.register.exception(id);
		model.addAttribute("exception", exception);
		model.addAttribute("ruleTitle", this.wording.title(exception.rule(), LocaleContextHolder.getLocale()));
		model.addAttribute("note", note);
		model.addAttribute("history", this.history.of("rule_exception", id));
		return "overview/exception";
	}

}
