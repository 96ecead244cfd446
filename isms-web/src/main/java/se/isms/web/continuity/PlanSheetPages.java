package se.isms.web.continuity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSections;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.practice.ActivationRegister;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.PlanReadiness;
import se.isms.core.recovery.Consolidations;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The sheet of a continuity plan: all that is known of it. */
@Page
@Requires(Permission.READ)
class PlanSheetPages {

	private final ContinuityRegister register;

	private final ActivationRegister activations;

	private final PlanSections sections;

	private final ResourceClaims claims;

	private final PaperRegister papers;

	private final ExerciseRegister exercises;

	private final PlanReadiness readiness;

	private final Consolidations consolidations;

	private final AnswerWords words;

	private final PlanJudgement judgement;

	private final FindingRegister findings;

	private final History history;

	PlanSheetPages(ContinuityRegister register, ActivationRegister activations, PlanSections sections,
			ResourceClaims claims, PaperRegister papers, ExerciseRegister exercises, PlanReadiness readiness,
			Consolidations consolidations, AnswerWords words, PlanJudgement judgement, FindingRegister findings,
			History history) {
		this.register = register;
		this.activations = activations;
		this.sections = sections;
		this.claims = claims;
		this.papers = papers;
		this.exercises = exercises;
		this.readiness = readiness;
		this.consolidations = consolidations;
		this.words = words;
		this.judgement = judgement;
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
		model.addAttribute("exercises", this.exercises.ofProcess(sheet.plan().processId()));
		model.addAttribute("readiness", this.readiness.of(id));
		model.addAttribute("consolidations", this.consolidations.of(id));
		model.addAttribute("underway", underway(sheet.plan()));
		model.addAttribute("judged", this.judgement.of(id, underway(sheet.plan()), language));
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

}
