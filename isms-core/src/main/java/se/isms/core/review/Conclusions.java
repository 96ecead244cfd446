package se.isms.core.review;

import java.util.ArrayList;
import java.util.List;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Tally;

/**
 * Proposes a grade per criterion: starts at yes and lowers it by caps, each with its
 * reason. Never a decision.
 */
final class Conclusions {

	private static final List<String> STATUTORY = List.of("IN-03", "IN-04", "IN-05", "IN-06");

	private final Material material;

	private final List<Indicator> indicators;

	private final Evaluation evaluation;

	Conclusions(Material material, List<Indicator> indicators, Evaluation evaluation) {
		this.material = material;
		this.indicators = indicators;
		this.evaluation = evaluation;
	}

	List<Conclusion> all() {
		return List.of(design(Criterion.DESIGNED), effect(Criterion.INTENDED_EFFECT), effect(Criterion.MEASURES_WORK),
				design(Criterion.SUITABILITY), adequacy(), effect(Criterion.EFFECTIVENESS));
	}

	private Conclusion design(Criterion criterion) {
		var caps = new Caps(criterion, "N-ACT", "K-19");
		caps.when(this.material.policies() == 0, "cap.no-policy", Grade.NO_BASIS);
		caps.when(this.material.objectives() == 0, "cap.no-objectives", Grade.NO_BASIS);
		caps.when(this.material.context() == 0, "cap.no-context", Grade.NO_BASIS);
		caps.when(this.material.activities() == 0, "cap.no-action-plan", Grade.NO);
		caps.when(this.material.validPolicies() == 0, "cap.policy-expired", Grade.PARTLY);
		caps.when(this.material.objectivesLinked() < this.material.objectives(), "cap.objectives-unlinked",
				Grade.PARTLY);
		return caps.conclusion();
	}

	private Conclusion adequacy() {
		var analysed = indicator("K-01");
		var accepted = indicator("N-ACC");
		var caps = new Caps(Criterion.ADEQUACY, "K-01", "K-03", "RA-06");
		caps.when(analysed.isWithoutBasis() || coverage(List.of("RA-01", "RA-06")) < 60, "cap.coverage",
				Grade.NO_BASIS);
		if (!analysed.isWithoutBasis()) {
			var half = analysed.percent() < 50;
			caps.when(half, "cap.half-unanalysed", Grade.NO);
			caps.when(!half && analysed.percent() < 80, "cap.fifth-unanalysed", Grade.PARTLY);
		}
		caps.when(!accepted.isWithoutBasis() && accepted.percent() < 95, "cap.unaccepted-risks", Grade.PARTLY);
		return caps.conclusion();
	}

	private Conclusion effect(Criterion criterion) {
		var controls = indicator("K-26");
		var caps = new Caps(criterion, "K-26", "K-15", "TV-12");
		caps.when(coverage(List.of("TV-12")) < 60, "cap.coverage", Grade.NO_BASIS);
		caps.when(this.material.checkedControls() == 0, "cap.nothing-checked", Grade.NO);
		caps.when(failsAFifth(controls), "cap.measures-fail", Grade.PARTLY);
		caps.when(late(), "cap.report-late", Grade.MAINLY);
		caps.when(oldCriticalShare() > 2, "cap.old-criticals", Grade.MAINLY);
		return caps.conclusion();
	}

	/** On whole numbers: a per cent that is rounded down would cap too early. */
	private static boolean failsAFifth(Indicator works) {
		var checked = works.denominator();
		return checked != null && checked > 0 && 5L * (checked - works.numerator()) >= checked;
	}

	private boolean late() {
		return STATUTORY.stream().anyMatch(rule -> this.evaluation.total(rule).fail() > 0);
	}

	private double oldCriticalShare() {
		var evaluated = this.evaluation.tallies().stream().mapToInt(Tally::evaluated).sum();
		return (evaluated == 0) ? 0 : 100.0 * this.material.oldCriticals() / evaluated;
	}

	/** Per cent of the applicable subjects that could be judged. */
	private int coverage(List<String> rules) {
		var tallies = rules.stream().map(this.evaluation::total).toList();
		var applicable = tallies.stream().mapToInt(Tally::applicable).sum();
		return (applicable == 0) ? 0 : 100 * tallies.stream().mapToInt(Tally::evaluated).sum() / applicable;
	}

	private Indicator indicator(String id) {
		return this.indicators.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static final class Caps {

		private final Criterion criterion;

		private final List<String> evidence;

		private final List<String> reasons = new ArrayList<>();

		private Grade grade = Grade.YES;

		Caps(Criterion criterion, String... evidence) {
			this.criterion = criterion;
			this.evidence = List.of(evidence);
		}

		void when(boolean holds, String reason, Grade cap) {
			if (holds) {
				this.grade = this.grade.cappedAt(cap);
				this.reasons.add(reason);
			}
		}

		Conclusion conclusion() {
			return new Conclusion(this.criterion, this.grade, List.copyOf(this.reasons), this.evidence);
		}

	}

}
