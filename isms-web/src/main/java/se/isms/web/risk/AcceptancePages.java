package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.risk.AcceptanceDecision;
import se.isms.core.risk.AcceptanceRegister;
import se.isms.core.risk.AcceptanceRow;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Acceptances of risks: departments ask for them, who has the authority decides. */
@Page
@Requires(Permission.READ)
class AcceptancePages {

	private final AcceptanceRegister register;

	private final RiskRegister risks;

	private final History history;

	private final ListFrame lists;

	AcceptancePages(AcceptanceRegister register, RiskRegister risks, History history, ListFrame lists) {
		this.register = register;
		this.risks = risks;
		this.history = history;
		this.lists = lists;
	}

	@GetMapping("/risk/acceptances")
	String acceptances(Model model) {
		return this.lists.page("acceptances", model);
	}

	@GetMapping("/risk/risks/{id}/acceptance")
	@Requires(Permission.CONTRIBUTE)
	String ask(@PathVariable UUID id, Model model) {
		return ask(id, new AcceptanceForm("", ""), model);
	}

	@PostMapping("/risk/risks/{id}/acceptance")
	@Requires(Permission.CONTRIBUTE)
	String ask(@PathVariable UUID id, @Valid @ModelAttribute("form") AcceptanceForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return ask(id, form, model);
		}
		try {
			var asked = this.register.ask(id, form.motivation(), form.day(), person.getUsername());
			done.addFlashAttribute("done", "acceptance.asked");
			return "redirect:/risk/acceptances/" + asked;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return ask(id, form, model);
		}
	}

	@GetMapping("/risk/acceptances/{id}")
	String acceptance(@PathVariable UUID id, Model model) {
		return show(id, new AcceptanceDecision(true, "", null), model);
	}

	@PostMapping("/risk/acceptances/{id}/decision")
	@Requires(Permission.DECIDE)
	String decide(@PathVariable UUID id, @RequestParam boolean approved, @RequestParam(defaultValue = "") String note,
			@RequestParam(defaultValue = "") String caseNumber, @RequestParam int version,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes done) {
		var typed = new AcceptanceDecision(approved, note, Typed.orNone(caseNumber));
		return change(id, typed, () -> this.register.decide(id, typed, person.getUsername(), version), model, done);
	}

	@PostMapping("/risk/acceptances/{id}/withdrawal")
	@Requires(Permission.CONTRIBUTE)
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, @RequestParam int version,
			Model model, RedirectAttributes done) {
		var typed = new AcceptanceDecision(false, note, null);
		return change(id, typed, () -> this.register.withdraw(id, note, version), model, done);
	}

	/** What is refused is said where it was typed, and nothing typed is lost. */
	private String change(UUID id, AcceptanceDecision typed, Runnable change, Model model, RedirectAttributes done) {
		try {
			change.run();
			done.addFlashAttribute("done", "acceptance.decided");
			return "redirect:/risk/acceptances/" + id;
		}
		catch (NotFound | NotAllowed passing) {
			throw passing;
		}
		catch (Refused refused) {
			model.addAttribute("refused", refused);
			return show(id, typed, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return show(id, typed, model);
		}
	}

	private String ask(UUID id, AcceptanceForm form, Model model) {
		model.addAttribute("risk", this.risks.risk(id));
		model.addAttribute("form", form);
		return "risk/acceptance-request";
	}

	private String show(UUID id, AcceptanceDecision typed, Model model) {
		var acceptance = this.register.acceptance(id);
		model.addAttribute("acceptance", acceptance);
		if (acceptance.state() == AcceptanceRow.State.ASKED) {
			model.addAttribute("able", String.join(", ", this.register.able(acceptance)));
		}
		model.addAttribute("typed", typed);
		model.addAttribute("history", this.history.of("risk_acceptance", id));
		return "risk/acceptance";
	}

}
