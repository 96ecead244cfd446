package se.isms.core.evaluation;

import java.time.Instant;

/**
 * How a rule came out in the last run of a month.
 *
 * @param asOf the moment that was judged
 * @param fail how many subjects it found something wrong with
 * @param evaluated how many could be judged
 */
public record MonthlyOutcome(Instant asOf, int fail, int evaluated) {
}
