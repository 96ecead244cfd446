package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * The internal audits of the municipality together.
 *
 * @param reportedOn the newest report
 * @param dependent audits whose auditor answers for what was audited
 * @param unscoped audits without scope or criteria
 */
public record AuditProgrammeFact(UUID id, @Nullable UUID unitId, String label, @Nullable LocalDate reportedOn,
		int dependent, int unscoped) implements Fact {
}
