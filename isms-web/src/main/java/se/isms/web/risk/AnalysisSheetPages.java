package se.isms.web.risk;

import java.util.List;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Gate;
import se.isms.core.organisation.Organisation;
import se.isms.core.risk.ConfirmationRegister;
import se.isms.core.risk.NextAnalyses;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.core.workshop.Signatures;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** One analysis with its risks: what keeps it from being adopted, and what comes next. */
@Page
@Requires(Permission.READ)
class AnalysisSheetPages {

	private final RiskRegister register;

	private final NextAnalyses next;

	private final ConfirmationRegister confirmations;

	private final Signatures workshops;

	private final Organisation organisation;

	private final Gate gate;

	private final FindingWording wording;

	private final FindingRegister findings;

	private final History history;

	AnalysisSheetPages(RiskRegister register, NextAnalyses next, ConfirmationRegister confirmations,
			Signatures workshops, Organisation organisation, Gate gate, FindingWording wording,
			FindingRegister findings, History history) {
		this.register = register;
		this.next = next;
		this.confirmations = confirmations;
		this.workshops = workshops;
		this.organisation = organisation;
		this.gate = gate;
		this.wording = wording;
		this.findings = findings;
		this.history = history;
	}

	@GetMapping("/risk/analyses/{id}")
	String analysis(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
		var analysis = this.register.analysis(id);
		model.addAttribute("analysis", analysis);
		model.addAttribute("object", this.register.objectOf(analysis));
		model.addAttribute("unit", this.organisation.unit(analysis.unitId()));
		model.addAttribute("risks", this.register.risks(id));
		model.addAttribute("changes", this.next.changes(id));
		model.addAttribute("confirmations", this.confirmations.confirmations(id));
		model.addAttribute("held", this.workshops.held(id, person.getUsername()));
		model.addAttribute("blockers", analysis.open() ? obstacles(id) : List.of());
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("risk_analysis", id));
		return "risk/analysis";
	}

	private List<Obstacle> obstacles(UUID analysis) {
		var language = LocaleContextHolder.getLocale();
		return this.gate.blockers(analysis)
			.stream()
			.map(blocker -> new Obstacle(blocker.key().subjectId(), this.wording.sentence(blocker, language)))
			.toList();
	}

	@PostMapping("/risk/analyses/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	String adopt(@PathVariable UUID id, RedirectAttributes done) {
		this.register.adopt(id);
		done.addFlashAttribute("done", "risk.analysis.adopted");
		return "redirect:/risk/analyses/" + id;
	}

	/** Goes on from this analysis to the one of this year. */
	@PostMapping("/risk/analyses/{id}/next")
	@Requires(Permission.CONTRIBUTE)
	String next(@PathVariable UUID id, RedirectAttributes done) {
		var added = this.next.next(id);
		done.addFlashAttribute("done", "risk.analysis.next.done");
		return "redirect:/risk/analyses/" + added.id();
	}

	/**
	 * What keeps an analysis from being adopted.
	 *
	 * @param risk the risk in which it can be mended
	 */
	record Obstacle(UUID risk, String sentence) {
	}

}
