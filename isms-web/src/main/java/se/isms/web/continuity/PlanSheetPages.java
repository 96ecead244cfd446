package se.isms.web.continuity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSections;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Gate;
import se.isms.core.evaluation.Severity;
import se.isms.core.practice.ActivationRegister;
import se.isms.core.recovery.Consolidations;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The sheet of a continuity plan, and its way from draft to paper. */
@Page
@Requires(Permission.READ)
class PlanSheetPages {

	private final ContinuityRegister register;

	private final ActivationRegister activations;

	private final PlanSections sections;

	private final ResourceClaims claims;

	private final PaperRegister papers;

	private final Consolidations consolidations;

	private final PlanComparison comparison;

	private final AnswerWords words;

	private final Gate gate;

	private final FindingWording wording;

	private final FindingRegister findings;

	private final History history;

	PlanSheetPages(ContinuityRegister register, ActivationRegister activations, PlanSections sections,
			ResourceClaims claims, PaperRegister papers, Consolidations consolidations, PlanComparison comparison,
			AnswerWords words, Gate gate, FindingWording wording, FindingRegister findings, History history) {
		this.register = register;
		this.activations = activations;
		this.sections = sections;
		this.claims = claims;
		this.papers = papers;
		this.consolidations = consolidations;
		this.comparison = comparison;
		this.words = words;
		this.gate = gate;
		this.wording = wording;
		this.findings = findings;
		this.history = history;
	}

	@GetMapping("/continuity/plans/{id}")
	String plan(@PathVariable UUID id, Model model, Locale language) {
		var sheet = this.register.sheet(id);
		var asked = this.sections.asked(id);
		var basics = basics(sheet.plan());
		model.addAttribute("sheet", sheet);
		model.addAttribute("activation", this.activations.running(sheet.plan()).orElse(null));
		model.addAttribute("sections", asked);
		model.addAttribute("paper", this.papers.summary(id));
		model.addAttribute("basics", basics.stream().filter(Objects::nonNull).count());
		model.addAttribute("basicsAsked", basics.size());
		model.addAttribute("answered", asked.stream().mapToInt(PlanAnswers::answered).sum());
		model.addAttribute("asked", asked.stream().mapToInt(one -> one.section().questions().size()).sum());
		model.addAttribute("words", this.words);
		model.addAttribute("claims", this.claims.of(id));
		model.addAttribute("consolidations", this.consolidations.of(id));
		model.addAttribute("underway", underway(sheet.plan()));
		var found = underway(sheet.plan()) ? this.gate.findings(id) : List.<Finding>of();
		model.addAttribute("judged", judged(id, found, language));
		model.addAttribute("blockers", blockers(found, language));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("subject", id);
		model.addAttribute("history", this.history.of("continuity_plan", id));
		return "continuity/plan";
	}

	/** What the plan says beside its sections: who, how long, and how little. */
	private static List<Object> basics(ContinuityPlan plan) {
		return Stream
			.<Object>of(plan.ownerId(), plan.deputyId(), plan.activation(), plan.mtpdHours(), plan.rtoHours(),
					plan.rpoHours(), plan.mbcoValue(), plan.mbcoUnit())
			.toList();
	}

	private static boolean underway(ContinuityPlan plan) {
		return plan.open() || plan.state() == ContinuityPlan.State.REVIEW;
	}

	/** What rules say of a plan that is not adopted yet, the most severe first. */
	private List<Judged> judged(UUID plan, List<Finding> found, Locale language) {
		return found.stream()
			.filter(finding -> finding.key().subjectId().equals(plan))
			.sorted(Comparator.comparing(Finding::severity))
			.map(finding -> new Judged(finding.severity(), finding.key().rule(),
					this.wording.sentence(finding, language)))
			.toList();
	}

	private List<String> blockers(List<Finding> found, Locale language) {
		return found.stream()
			.filter(finding -> finding.severity() == Severity.BLOCKER)
			.map(blocker -> this.wording.sentence(blocker, language))
			.toList();
	}

	@GetMapping("/continuity/plans/{id}/compare")
	String compare(@PathVariable UUID id, Model model, Locale language) {
		var sheet = this.register.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("changed", this.comparison.of(sheet, language));
		return "continuity/compare";
	}

	@PostMapping("/continuity/plans/{id}/send")
	@Requires(Permission.CONTRIBUTE)
	String send(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::send, "continuity.plan.sent", done);
	}

	@PostMapping("/continuity/plans/{id}/back")
	@Requires(Permission.CONTRIBUTE)
	String back(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::back, "continuity.plan.given-back", done);
	}

	@PostMapping("/continuity/plans/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	String adopt(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::adopt, "continuity.plan.adopted", done);
	}

	@PostMapping("/continuity/plans/{id}/review")
	@Requires(Permission.CONTRIBUTE)
	String review(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::review, "continuity.plan.reviewed", done);
	}

	@PostMapping("/continuity/plans/{id}/revise")
	@Requires(Permission.CONTRIBUTE)
	String revise(@PathVariable UUID id, RedirectAttributes done) {
		var next = this.register.revise(id);
		done.addFlashAttribute("done", "continuity.plan.revised");
		return "redirect:/continuity/plans/" + next.id();
	}

	private static String then(UUID id, Consumer<UUID> act, String text, RedirectAttributes done) {
		act.accept(id);
		done.addFlashAttribute("done", text);
		return "redirect:/continuity/plans/" + id;
	}

	/** What a rule finds of a plan that is not adopted yet. */
	record Judged(Severity severity, String rule, String sentence) {
	}

}
