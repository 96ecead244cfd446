package se.isms.rules.example;

import org.jspecify.annotations.Nullable;

import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ProcessingFact;
import se.isms.core.asset.Classified;
import se.isms.core.evaluation.Fact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.AnalysisFact;
import se.isms.core.risk.ChangeFact;
import se.isms.core.risk.RiskFact;
import se.isms.core.risk.RiskMatrix;
import se.isms.core.risk.RiskPairFact;
import se.isms.core.workshop.ParticipationFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Departments, their analyses, risks and actions. */
public final class RiskExamples {

	private RiskExamples() {
	}

	public static Example<UnitFact> department() {
		return Example.like(new UnitFact(DEPARTMENT, 0, DEPARTMENT, "Socialförvaltningen", 900));
	}

	public static Example<AnalysisFact> analysis() {
		return Example.like(new AnalysisFact(Example.id(), 1, DEPARTMENT, DEPARTMENT, "Riskanalys 2026", true,
				TODAY.minusMonths(6), true, null, false, null, null, null, false, false, false));
	}

	/** Of a system or of information, with a risk about each aspect. */
	public static <F extends Fact & Classified> Example<AnalysisFact> analysisOf(F object) {
		return analysis().with("objectId", object.id())
			.with("classifiable", true)
			.with("confidentiality", object.confidentiality())
			.with("integrity", object.integrity())
			.with("availability", object.availability())
			.with("confidentialityCovered", true)
			.with("integrityCovered", true)
			.with("availabilityCovered", true);
	}

	/**
	 * Lowered from 12 to 8 by a measure in place; the threshold is 8. Its level is
	 * likelihood times consequence, four steps each.
	 */
	public static Example<RiskFact> risk() {
		return Example
			.like(new RiskFact(Example.id(), 1, DEPARTMENT, "Journaler läses av obehöriga", true, true, 4, 4, 8, 3, 4,
					2, 4, 8, 12, 16, "REDUCE", 2, 1, null, null, false, null, false, false, null))
			.deriving("level", values -> level(values.get("likelihood"), values.get("consequence")))
			.deriving("inherentLevel",
					values -> level(values.get("inherentLikelihood"), values.get("inherentConsequence")));
	}

	/** At 12 above the threshold of 10, accepted properly for two months from today. */
	public static Example<RiskFact> accepted() {
		return risk().with("likelihood", 3)
			.with("threshold", 10)
			.with("treatment", "ACCEPT")
			.with("acceptedLevel", 12)
			.with("acceptanceDecidedOn", TODAY.minusMonths(10))
			.with("acceptedUntil", TODAY.plusMonths(2))
			.with("acceptanceMotivated", true)
			.with("deciderValid", true)
			.with("deciderIndependent", true)
			.with("deciderCeiling", 12);
	}

	private static @Nullable Integer level(@Nullable Object likelihood, @Nullable Object consequence) {
		return (likelihood instanceof Integer one && consequence instanceof Integer other)
				? RiskMatrix.product(4, 4).value(one, other) : null;
	}

	/** Of the workshop of an analysis of what holds personal data, with K 2. */
	public static Example<ParticipationFact> role(String function) {
		return Example
			.like(new ParticipationFact(Example.id(), 1, DEPARTMENT, "Riskanalys 2026", function, true, true, true, 2));
	}

	/** Of high risk for persons, assessed after it changed last. */
	public static Example<ProcessingFact> processing() {
		return Example.like(new ProcessingFact(Example.id(), 1, DEPARTMENT, "Kameratillsyn nattetid", true,
				TODAY.minusMonths(2), TODAY.minusMonths(3)));
	}

	/** A month after the analysis, five months ago, and nobody has confirmed anything. */
	public static Example<ChangeFact> change() {
		return Example.like(new ChangeFact(Example.id(), 1, DEPARTMENT, "Riskanalys 2026", Example.id(), "NEW_SYSTEM",
				"Kameratillsyn", TODAY.minusMonths(5), TODAY.minusMonths(6), null));
	}

	/** Alike to 89 per cent: just too little. */
	public static Example<RiskPairFact> pair() {
		return Example.like(new RiskPairFact(Example.id(), 1, DEPARTMENT, "Journaler läses av obehöriga", Example.id(),
				"Journaler läses av någon", "Slarv", 89));
	}

	public static Example<ActionFact> action() {
		return Example.like(new ActionFact(Example.id(), 1, DEPARTMENT, "Inför behörighetskontroll", "RISK", true,
				TODAY.plusMonths(1), true, false));
	}

}
