package se.isms.core.risk;

import java.util.List;
import java.util.UUID;

/**
 * How the risks of the adopted analyses stand from year to year, the oldest first, as far
 * as they can be compared on one version of a scale.
 */
public record RiskTrend(UUID scaleId, List<TrendYear> years) {

	/**
	 * The analyses that were adopted in a year.
	 *
	 * @param analyses how many can be compared
	 * @param converted how many of those are rated on another version and converted
	 * @param risks in the comparable analyses
	 * @param rated how many of those have a level
	 * @param above how many were above what is accepted without a decision
	 * @param levels how many there are of each level, the lowest first
	 * @param otherAnalyses how many cannot be compared
	 * @param otherRisks the risks in those
	 */
	public record TrendYear(int year, int analyses, int converted, int risks, int rated, int above,
			List<Integer> levels, int otherAnalyses, int otherRisks) {
	}

	/** How many risks cannot be compared, in all years. */
	public int incomparable() {
		return this.years.stream().mapToInt(TrendYear::otherRisks).sum();
	}

}
