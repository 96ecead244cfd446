package se.isms.web.evaluation;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Step;

/**
 * What a rule makes of a subject, in words.
 *
 * @param decided what decided the outcome, as a sentence
 * @param severity of the finding, where there is one
 */
public record ExplanationResource(String rule, String title, String subjectType, @Nullable UUID unitId, String label,
		Outcome outcome, Step step, String decided, @Nullable Severity severity, Map<String, String> facts,
		Map<String, String> parameters) {
}
