package se.isms.web.evaluation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of the findings, the worst first.
 *
 * @param next the cursor of the next part; none after the last
 */
record FindingPage(List<FindingResource> items, @Nullable UUID next) {
}
