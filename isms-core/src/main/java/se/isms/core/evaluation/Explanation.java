package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a subject, and what decided that.
 *
 * @param rule such as KP-01
 * @param subjectType of the subject, such as Plan
 * @param unitId the department of the subject; none where it is the municipality's
 * @param label how people know the subject
 * @param facts those that the rule shows, by name
 * @param parameters the thresholds it judged by
 * @param day from which the rule is in force, where it is not; until which an exception
 * covers the subject, where one does
 * @param finding what it found, also where that is exempted
 */
public record Explanation(String rule, String subjectType, @Nullable UUID unitId, String label, Step step,
		Map<String, String> facts, Map<String, String> parameters, @Nullable LocalDate day, @Nullable Finding finding) {
}
