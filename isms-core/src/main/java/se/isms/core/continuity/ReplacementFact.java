package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * What replaces one of the things that life and health hang on, according to the plan of
 * a process that they hang on.
 *
 * @param label the process
 * @param apply whether the process has such a thing at all, none where nobody has said
 * @param replaced whether the plan says what replaces it
 * @param number how many there are; none where nobody has said, or where it is none, for
 * what applies is there at least once
 */
public record ReplacementFact(UUID id, int version, UUID unitId, String label, VitalFunction vitalFunction,
		@Nullable Boolean apply, boolean replaced, @Nullable Integer number) implements Fact {

	static ReplacementFact of(AnsweredPlan plan, VitalFunction function) {
		return new ReplacementFact(plan.id(), plan.version(), plan.unitId(), plan.label(), function,
				plan.said(function.apply()).map("YES"::equals).orElse(null), plan.says(function.replaced()),
				plan.number(function.number()).filter(number -> number > 0).orElse(null));
	}

	/** What the keys of its questions begin with. */
	@Override
	public String discriminator() {
		return this.vitalFunction.key();
	}

}
