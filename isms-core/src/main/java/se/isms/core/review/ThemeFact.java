package se.isms.core.review;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A theme that may become a focus area.
 *
 * @param scoreTenths score times ten
 * @param forced a statute was breached, or last year's focus was not reached
 * @param rank 1 for the highest score, ties broken by criticals and then by code
 * @param evaluatedShare per cent of its subjects that could be judged
 */
public record ThemeFact(UUID id, @Nullable UUID unitId, String label, int scoreTenths, int criticals, boolean forced,
		int rank, int evaluatedShare) implements Fact {
}
