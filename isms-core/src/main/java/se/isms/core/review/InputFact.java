package se.isms.core.review;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * One of the inputs a to g of ISO 27001 9.3.2.
 *
 * @param statements how many statements it has
 * @param nothingToReport somebody said with a reason that there is nothing to report
 */
public record InputFact(UUID id, @Nullable UUID unitId, String label, int statements,
		boolean nothingToReport) implements Fact {
}
