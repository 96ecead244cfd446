package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a department accepts without a decision.
 *
 * @param threshold the highest value; none where it is what the scale says
 */
record AppetiteResource(UUID unitId, @Nullable Integer threshold) {
}
