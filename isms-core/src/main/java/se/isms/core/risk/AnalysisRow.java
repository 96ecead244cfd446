package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of analyses: how many risks it has, and how many above what is
 * accepted.
 *
 * @param object the process, system or information that it is about; none of a whole
 * department
 */
public record AnalysisRow(UUID id, String title, UUID unitId, String unit, @Nullable String object,
		RiskAnalysis.State state, @Nullable LocalDate performedOn, @Nullable LocalDate adoptedOn, int risks,
		int aboveThreshold) {
}
