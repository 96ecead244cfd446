package se.isms.core.workshop;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What may happen, as somebody in the room has put it.
 *
 * @param heading what it is told under, such as staffing; empty for nothing
 * @param toldBy who put it, where that is told
 * @param mergedInto the scenario that it says the same as
 * @param round how many times it was asked about
 * @param revealed whether everybody sees the votes of the newest round
 * @param likelihood what was agreed, as a step from 1
 * @param consequence what was agreed, as a step from 1
 * @param reason why what was agreed differs from what was voted
 * @param riskId the risk that it became
 */
public record Scenario(UUID id, int place, String title, String threat, String vulnerability, boolean itOutage,
		String heading, @Nullable String toldBy, @Nullable UUID mergedInto, int round, boolean revealed,
		@Nullable Integer likelihood, @Nullable Integer consequence, String reason, @Nullable UUID riskId,
		int version) {

	/** The longest title that a risk may have. */
	public static final int LONGEST_TITLE = 200;

	/** The longest description. */
	public static final int LONGEST_TEXT = 10_000;

	/** A word or two on a wall. */
	public static final int LONGEST_HEADING = 60;

	public Step step() {
		if (this.likelihood != null) {
			return Step.AGREED;
		}
		if (this.round == 0) {
			return Step.GATHERED;
		}
		return this.revealed ? Step.REVEALED : Step.ASKED;
	}

	/** How far a scenario has come. */
	public enum Step {

		GATHERED, ASKED, REVEALED, AGREED

	}

}
