package se.isms.core.continuity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A plan, what its process is about, and what its sections say. Who does not know says
 * nothing.
 *
 * @param label the process
 */
record AnsweredPlan(UUID id, int version, UUID unitId, String label, boolean lifeHealth, boolean payment,
		boolean statutoryDeadline, boolean digitalIntake, @Nullable Integer premiseDays,
		Map<Question, String> answers) {

	boolean says(Question question) {
		return this.answers.containsKey(question);
	}

	Optional<String> said(Question question) {
		return Optional.ofNullable(this.answers.get(question));
	}

	Optional<Integer> number(Question question) {
		return said(question).map(Integer::valueOf);
	}

}
