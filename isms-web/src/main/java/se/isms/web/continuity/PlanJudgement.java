package se.isms.web.continuity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Gate;
import se.isms.core.evaluation.Severity;
import se.isms.web.evaluation.FindingWording;

/** What rules say of a plan that is not adopted yet. */
@Component
class PlanJudgement {

	private final Gate gate;

	private final FindingWording wording;

	PlanJudgement(Gate gate, FindingWording wording) {
		this.gate = gate;
		this.wording = wording;
	}

	/** Nothing of a plan that is adopted: that is the standing evaluation's. */
	Judgement of(UUID plan, boolean underway, Locale language) {
		var found = underway ? this.gate.findings(plan) : List.<Finding>of();
		return new Judgement(judged(plan, found, language), blockers(found, language));
	}

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

	/**
	 * What is found of a plan.
	 *
	 * @param all the most severe first
	 * @param blockers the sentences of what keeps the plan from being adopted
	 */
	record Judgement(List<Judged> all, List<String> blockers) {
	}

	/** What a rule finds of a plan. */
	record Judged(Severity severity, String rule, String sentence) {
	}

}
