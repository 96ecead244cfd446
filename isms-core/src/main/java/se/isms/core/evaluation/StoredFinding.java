package se.isms.core.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A finding (brist) as it stands over the runs. */
public record StoredFinding(UUID id, String rule, String subjectType, UUID subjectId, @Nullable UUID unitId,
		@Nullable String unit, String label, Severity severity, String reason, State state, Instant firstSeen,
		Instant lastSeen, int count, List<String> arguments, Map<String, String> facts, Map<String, String> parameters,
		int version) {

	/** Of a rule of one's own: what it says is the first of the arguments. */
	public boolean isLocal() {
		return Area.of(this.rule) == Area.LOCAL;
	}

	/** The life of a finding between runs. */
	public enum State {

		NEW, PERSISTING, RESOLVED, REOPENED

	}

}
