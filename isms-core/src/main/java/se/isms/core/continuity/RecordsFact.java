package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * How a plan keeps paper secret and public records in order.
 *
 * @param label the process it is for
 * @param confidentiality the highest class (K) of the systems that the process needs,
 * none where nobody has classified any
 * @param paperLocked whether the plan says where paper is locked up
 * @param identityChecked whether the plan says how those are checked who are told
 * @param paperDestroyed whether the plan says what becomes of the paper
 * @param registeredByHand whether the plan says how public records are registered
 */
public record RecordsFact(UUID id, int version, UUID unitId, String label, @Nullable Integer confidentiality,
		boolean paperLocked, boolean identityChecked, boolean paperDestroyed,
		boolean registeredByHand) implements Fact {

	/** From this class on it does serious harm if somebody reads it who must not. */
	private static final int SECRET = 3;

	static RecordsFact of(AnsweredPlan plan, @Nullable Integer confidentiality) {
		return new RecordsFact(plan.id(), plan.version(), plan.unitId(), plan.label(), confidentiality,
				plan.says(Question.PAPER_LOCKED), plan.says(Question.IDENTITY_CHECKED),
				plan.says(Question.PAPER_DESTROYED), plan.says(Question.REGISTERED_BY_HAND));
	}

	/** Whether the paper bears what must not come out. */
	public boolean secret() {
		return this.confidentiality != null && this.confidentiality >= SECRET;
	}

}
