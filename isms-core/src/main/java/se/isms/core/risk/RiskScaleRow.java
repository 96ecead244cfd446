package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of scales.
 *
 * @param analyses how many analyses use it
 */
public record RiskScaleRow(UUID id, UUID key, int number, String name, int likelihoods, int consequences, int threshold,
		LocalDate madeOn, @Nullable LocalDate retiredOn, int analyses, int version) {
}
