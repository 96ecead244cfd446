package se.isms.core.continuity;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * The phases of a long outage that a plan says something of: the first day, the rest of
 * the first week, the rest of the first month, and what comes after. Each component is
 * called as its question and tells whether it has an answer.
 *
 * @param label the process it is for
 */
public record PhasesFact(UUID id, int version, UUID unitId, String label, boolean firstDay, boolean firstWeek,
		boolean firstMonth, boolean afterMonth) implements Fact {

	static PhasesFact of(AnsweredPlan plan) {
		return new PhasesFact(plan.id(), plan.version(), plan.unitId(), plan.label(), plan.says(Question.FIRST_DAY),
				plan.says(Question.FIRST_WEEK), plan.says(Question.FIRST_MONTH), plan.says(Question.AFTER_MONTH));
	}

}
