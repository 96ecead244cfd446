package se.isms.core.workshop;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A workshop of a risk analysis.
 *
 * @param code what participants join by
 * @param anonymous whether nobody is told, by us or by our tables, who said what
 * @param scenarioId the scenario that everybody looks at, once there is one
 * @param sequence the number of what happened last
 * @param endsAt when it ends by itself
 */
public record Workshop(UUID id, UUID analysisId, String code, boolean anonymous, @Nullable UUID scenarioId,
		long sequence, String openedBy, Instant openedAt, Instant endsAt, @Nullable Instant endedAt) {

	/** Whether people may still come in and vote. */
	public boolean openAt(Instant now) {
		return this.endedAt == null && now.isBefore(this.endsAt);
	}

	/** When it ended or will end. */
	public Instant end() {
		return (this.endedAt != null) ? this.endedAt : this.endsAt;
	}

}
