package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * Which services a plan takes for lost.
 *
 * @param label the process it is for
 * @param lostServices whether it names all of them
 * @param kept the first that it does not name, none where it names all or nobody has said
 * @param keptCount how many it does not name
 */
public record PremiseFact(UUID id, int version, UUID unitId, String label, boolean lostServices, @Nullable String kept,
		int keptCount) implements Fact {

	static PremiseFact of(AnsweredPlan plan) {
		var services = Question.LOST_SERVICES.kind().choices();
		var named = AnswerKind.parts(plan.said(Question.LOST_SERVICES).orElse(""));
		var kept = services.stream().filter(service -> !named.contains(service)).toList();
		return new PremiseFact(plan.id(), plan.version(), plan.unitId(), plan.label(), kept.isEmpty(),
				(kept.isEmpty() || named.isEmpty()) ? null : kept.get(0), kept.size());
	}

}
