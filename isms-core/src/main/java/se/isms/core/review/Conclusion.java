package se.isms.core.review;

import java.util.List;

/**
 * What is proposed for a criterion.
 *
 * @param caps keys of the reasons that lowered it
 * @param evidence indicators and rules that it stands on
 */
public record Conclusion(Criterion criterion, Grade proposed, List<String> caps, List<String> evidence) {
}
