package se.isms.core.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which findings to list; what is not given does not narrow. Resolved ones only when
 * asked for.
 */
public record FindingFilter(@Nullable Area area, @Nullable String rule, @Nullable Severity severity,
		@Nullable UUID unit, StoredFinding.@Nullable State state, @Nullable UUID subject) {

	public static FindingFilter all() {
		return new FindingFilter(null, null, null, null, null, null);
	}

	public static FindingFilter about(UUID subject) {
		return new FindingFilter(null, null, null, null, null, subject);
	}

}
