package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A person in the management, who by CSL 2 kap. 4 § shall be trained.
 */
public record MemberFact(UUID id, @Nullable UUID unitId, String label, @Nullable LocalDate trainedOn) implements Fact {
}
