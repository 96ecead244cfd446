package se.isms.rules.example;

import se.isms.core.continuity.PlanFact;
import se.isms.core.practice.ActivationFact;
import se.isms.core.practice.AftermathFact;
import se.isms.core.practice.PracticeFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** What exercises, incidents and plans in use have led to. */
public final class PracticeExamples {

	private PracticeExamples() {
	}

	public static Example<PracticeFact> practiceOf(PlanFact plan) {
		return Example.like(new PracticeFact(plan.id(), 1, DEPARTMENT, plan.label(), TODAY.minusMonths(2),
				TODAY.minusMonths(4), null, TODAY.minusMonths(4)));
	}

	/** Of a plan that nobody else speaks of. */
	public static Example<PracticeFact> practice() {
		return practiceOf(ContinuityExamples.plan().build());
	}

	public static Example<ActivationFact> activation() {
		return Example.like(new ActivationFact(Example.id(), 1, DEPARTMENT, "Hemtjänst 2026-09-01", TODAY.minusDays(80),
				TODAY.minusDays(60), "Pärm med scheman", 20, 30));
	}

	public static Example<AftermathFact> aftermath() {
		return Example.like(new AftermathFact(Example.id(), 1, DEPARTMENT, "Treserva stod stilla", 3,
				TODAY.minusDays(90), 600, true, true, true));
	}

}
