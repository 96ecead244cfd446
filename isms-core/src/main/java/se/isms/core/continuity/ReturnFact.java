package se.isms.core.continuity;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * The way back from paper, as a plan describes it.
 *
 * @param label the process it is for
 * @param returnOrder whether the plan says what is registered first
 * @param returnLedBy whether the plan says who leads that
 * @param dailyVolume how much comes in each day, none where nobody has said
 * @param catchUpCapacity how much is registered each day beyond that; none where nobody
 * has said, or where it is none, for then it never ends
 * @param backlogDecision whether the plan says what is decided about a long backlog
 * @param premiseDays for how many days the plan assumes that the IT is gone
 */
public record ReturnFact(UUID id, int version, UUID unitId, String label, boolean returnOrder, boolean returnLedBy,
		@Nullable Integer dailyVolume, @Nullable Integer catchUpCapacity, boolean backlogDecision,
		@Nullable Integer premiseDays) implements Fact {

	static ReturnFact of(AnsweredPlan plan) {
		return new ReturnFact(plan.id(), plan.version(), plan.unitId(), plan.label(), plan.says(Question.RETURN_ORDER),
				plan.says(Question.RETURN_LED_BY), plan.number(Question.DAILY_VOLUME).orElse(null),
				plan.number(Question.CATCH_UP_CAPACITY).filter(perDay -> perDay > 0).orElse(null),
				plan.says(Question.BACKLOG_DECISION), plan.premiseDays());
	}

	/**
	 * A plan that assumes a shorter outage than is demanded is counted as if it did not.
	 */
	public static int outageDays(@Nullable Integer premiseDays, int demanded) {
		return (premiseDays == null) ? demanded : Math.max(premiseDays, demanded);
	}

	/**
	 * What waits after the outage.
	 * @throws NullPointerException where it cannot be computed
	 */
	public Backlog backlog(int demandedDays) {
		return new Backlog(Objects.requireNonNull(this.dailyVolume), outageDays(this.premiseDays, demandedDays),
				Objects.requireNonNull(this.catchUpCapacity));
	}

}
