package se.isms.core.workshop;

/**
 * Something that happened in a workshop, as everybody in it is told at once.
 *
 * @param sequence counts from 1 without gaps
 * @param voted how many had voted after it in the round under way
 * @param seated how many were in the room after it
 */
public record Happening(long sequence, Kind kind, int voted, int seated) {

	/** What can happen. */
	public enum Kind {

		OPENED, JOINED, LEFT, TOLD, CHANGED, MERGED, ASKED, VOTED, REVEALED, AGREED, TREATED, ENDED

	}

}
