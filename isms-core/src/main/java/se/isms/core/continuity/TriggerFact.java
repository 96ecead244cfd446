package se.isms.core.continuity;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * What a plan says of when it is put to use and who decides that. Each component is
 * called as its question and tells whether it has an answer.
 *
 * @param label the process it is for
 */
public record TriggerFact(UUID id, int version, UUID unitId, String label, boolean criteria, boolean activatedBy,
		boolean reachedAlways, boolean activationDeputy, boolean delegation) implements Fact {

	static TriggerFact of(AnsweredPlan plan) {
		return new TriggerFact(plan.id(), plan.version(), plan.unitId(), plan.label(), plan.says(Question.CRITERIA),
				plan.says(Question.ACTIVATED_BY), plan.says(Question.REACHED_ALWAYS),
				plan.says(Question.ACTIVATION_DEPUTY), plan.says(Question.DELEGATION));
	}

}
