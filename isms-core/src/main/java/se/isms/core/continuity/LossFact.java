package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A system that a process needs, and what the plan of the process says if its information
 * is lost for good.
 *
 * @param label the process
 * @param integrity class of the system (R), none where nobody has classified it
 * @param availability class of the system (T)
 * @param rebuiltFrom whether the plan says from where it is reconstructed
 * @param rebuiltFirst whether the plan says what comes first
 * @param lossConsequences whether the plan says what the loss means before the law
 */
public record LossFact(UUID id, int version, UUID unitId, String label, UUID systemId, String system,
		@Nullable Integer integrity, @Nullable Integer availability, boolean rebuiltFrom, boolean rebuiltFirst,
		boolean lossConsequences) implements Fact {

	/** From this class on a loss is serious. */
	private static final int SERIOUS = 3;

	static LossFact of(AnsweredPlan plan, NeededSystem system) {
		return new LossFact(plan.id(), plan.version(), plan.unitId(), plan.label(), system.id(), system.name(),
				system.integrity(), system.availability(), plan.says(Question.REBUILT_FROM),
				plan.says(Question.REBUILT_FIRST), plan.says(Question.LOSS_CONSEQUENCES));
	}

	@Override
	public String discriminator() {
		return this.systemId.toString();
	}

	/** Whether it is known to be serious if the information is wrong or gone. */
	public boolean serious() {
		return isSerious(this.integrity) || isSerious(this.availability);
	}

	/** Whether it is known not to be. */
	public boolean bearable() {
		return this.integrity != null && this.availability != null && !serious();
	}

	private static boolean isSerious(@Nullable Integer level) {
		return level != null && level >= SERIOUS;
	}

}
