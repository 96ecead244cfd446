package se.isms.core.risk;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about an acceptance.
 *
 * @param note why; needed to refuse
 * @param caseNumber the decision in the records (diarienummer)
 */
public record AcceptanceDecision(boolean approved, String note, @Nullable String caseNumber) {
}
