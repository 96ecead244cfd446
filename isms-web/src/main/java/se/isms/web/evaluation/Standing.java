package se.isms.web.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.RunRow;
import se.isms.core.evaluation.SeverityCount;
import se.isms.core.evaluation.Tally;

/**
 * The newest run: how many open findings of each severity, and the outcomes per rule and
 * department.
 */
record Standing(@Nullable RunRow run, List<SeverityCount> severities, List<Tally> tallies) {
}
