package se.isms.core.continuity;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * What a plan does about e-services and mailboxes that go on taking in what nobody can
 * read.
 *
 * @param label the process it is for
 * @param digitalIntake whether the process has any
 * @param intakeClosed whether the plan says how they are closed
 * @param intakeDiverted whether the plan says where people go instead
 * @param orphansFound whether the plan says how what is stuck in them is found
 */
public record IntakeFact(UUID id, int version, UUID unitId, String label, boolean digitalIntake, boolean intakeClosed,
		boolean intakeDiverted, boolean orphansFound) implements Fact {

	static IntakeFact of(AnsweredPlan plan) {
		return new IntakeFact(plan.id(), plan.version(), plan.unitId(), plan.label(), plan.digitalIntake(),
				plan.says(Question.INTAKE_CLOSED), plan.says(Question.INTAKE_DIVERTED),
				plan.says(Question.ORPHANS_FOUND));
	}

}
