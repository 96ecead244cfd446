package se.isms.core.risk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The highest risks above their threshold that can be compared with each other.
 *
 * @param scaleId the version of the scale that they are ranked on
 * @param above how many are above their threshold, of which these are the highest
 * @param converted how many of all those are rated on another version and converted
 */
public record TopRisks(UUID scaleId, String scale, int number, int above, int converted, List<TopRisk> risks) {

	/**
	 * One of them.
	 *
	 * @param level on the scale that it is rated on
	 * @param threshold what is accepted without a decision on that scale
	 * @param converted its level on the scale of the ranking, where that is another one
	 */
	public record TopRisk(UUID id, String title, String unit, @Nullable String owner, int likelihood, int consequence,
			int level, int threshold, @Nullable Integer converted) {
	}

}
