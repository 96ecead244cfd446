package se.isms.core.asset;

import org.jspecify.annotations.Nullable;

/**
 * What something waits for when all that it needs is gone: directly or through others,
 * where nothing stands in.
 *
 * @param needs how many others it needs directly
 * @param slowest what takes longest to come back, none where it needs nothing else or
 * fallbacks cover all
 * @param unknown the first by name of which nobody knows how long it takes
 */
public record GraphReach(GraphNode node, int needs, @Nullable Wait slowest, @Nullable Wait unknown) {

	/**
	 * Something to wait for.
	 *
	 * @param through which of the things that are needed directly leads to it; itself
	 * where it is one of them
	 */
	public record Wait(GraphNode node, GraphNode through) {

		public boolean direct() {
			return this.node.equals(this.through);
		}

	}

}
