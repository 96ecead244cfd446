package se.isms.core.organisation;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * A department (förvaltning), company or federation as rules see it.
 */
public record UnitFact(UUID id, int version, UUID unitId, String label, int headcount) implements Fact {
}
