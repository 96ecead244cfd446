package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A finding (brist) as a run produced it.
 *
 * @param label how people know the subject
 * @param reason why, as a code that has a text
 * @param arguments what fills the text, after the label
 * @param facts the facts it was judged on, by name
 * @param parameters the thresholds it was judged by
 * @param count how many subjects stand behind it; 1 unless folded
 * @param version of the subject when it was judged; 0 where it has none, or is folded
 */
public record Finding(FindingKey key, @Nullable UUID unitId, String label, Severity severity, String reason,
		List<String> arguments, Map<String, String> facts, Map<String, String> parameters, int count, int version) {
}
