package se.isms.core.risk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a risk since the earlier analysis.
 *
 * @param id the risk in the new analysis; the earlier one where it is not carried
 * @param fields what differs, by the names of {@link Risk}; none but for changed ones
 * @param level now; none where it is not rated
 * @param earlierLevel on the same scale; none where it was not rated, or the risk is new
 */
public record RiskChange(UUID id, String title, Mark mark, List<String> fields, @Nullable Integer level,
		@Nullable Integer earlierLevel) {

	/** New, changed, as it was, or no longer a risk: closed or taken away. */
	public enum Mark {

		NEW, CHANGED, UNCHANGED, REMOVED

	}

}
