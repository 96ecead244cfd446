package se.isms.core.recovery;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.DependencySheet.Bearable;

/**
 * A time of a plan that is longer than others can wait who need its process (minimum
 * principle), and the time that is proposed instead.
 *
 * @param own what the plan says, none where it says nothing
 * @param bearable what is proposed, and who can bear no more
 */
public record Consolidation(Value value, @Nullable Integer own, Bearable bearable) {

	/** Which time it is, as the plan calls it. */
	public enum Value {

		/** How long the process may be gone at most. */
		MTPD,

		/** Within which time it is to be back. */
		RTO

	}

	public int proposed() {
		return this.bearable.hours();
	}

}
