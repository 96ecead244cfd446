package se.isms.web.risk;

import org.jspecify.annotations.Nullable;

/**
 * What a department accepts without a decision.
 *
 * @param threshold the highest value; none for what the scale says
 */
record AppetiteInput(@Nullable Integer threshold) {
}
