package se.isms.core.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All of an analysis, to read and to hand over.
 *
 * @param object the process, system or information that it is about; none of a whole
 * department
 * @param risks the highest first
 * @param changes what has become of each risk since the earlier analysis
 * @param asOf when it was read: an acceptance may end the day after
 */
public record AnalysisSheet(RiskAnalysis analysis, String unit, @Nullable String object, RiskScale scale,
		List<Line> risks, List<RiskChange> changes, Instant asOf) {

	public AnalysisSheet {
		risks = List.copyOf(risks);
		changes = List.copyOf(changes);
	}

	/** How many open risks are above what is accepted without a decision. */
	public long above() {
		return open().stream()
			.filter(line -> line.row().level() != null && line.row().level() > line.row().threshold())
			.count();
	}

	/** The risks that are not closed. */
	public List<Line> open() {
		return this.risks.stream().filter(line -> line.row().state() != Risk.State.CLOSED).toList();
	}

	/**
	 * A risk with what was decided and is done about it.
	 *
	 * @param row its level and owner
	 */
	public record Line(Risk risk, RiskRow row, List<Measure> measures, @Nullable Accepted accepted) {
	}

	/** An action against a risk, decided in this analysis or an earlier one. */
	public record Measure(String title, @Nullable String owner, @Nullable LocalDate dueOn, String state) {
	}

	/** The newest decision that a risk may stay as it is. */
	public record Accepted(int level, @Nullable LocalDate until, String decider) {
	}

}
