package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * A process of a department (verksamhetsprocess), and what makes it urgent to keep it
 * going.
 *
 * @param criticality 1 to 4; none where nobody has set it
 * @param digitalIntake whether cases come in through e-services or mailboxes
 * @param safeguarding whether it carries on work for children or vulnerable people
 */
public record BusinessProcess(@Id UUID id, UUID unitId, String name, @Nullable Integer criticality,
		@Nullable UUID ownerId, boolean lifeHealth, boolean payment, boolean statutoryDeadline, boolean digitalIntake,
		boolean safeguarding, @Version @Nullable Integer version) implements OfUnit {

	private static final int HIGHEST_CRITICALITY = 4;

	public BusinessProcess {
		if (criticality != null && (criticality < 1 || criticality > HIGHEST_CRITICALITY)) {
			throw new Refused("refused.criticality-not-on-scale", criticality, HIGHEST_CRITICALITY).at("criticality");
		}
	}

}
