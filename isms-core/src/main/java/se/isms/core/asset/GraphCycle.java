package se.isms.core.asset;

import java.util.List;

/**
 * Things that need each other in a circle: the shortest circle among those that are
 * entangled, which begins with the first of them by name.
 *
 * @param entangled how many all in all need each other, those of the circle included
 */
public record GraphCycle(List<GraphNode> nodes, int entangled) {

	public GraphCycle {
		nodes = List.copyOf(nodes);
	}

	/**
	 * Whether at least one of them can do without IT, so that there is where to begin.
	 */
	public boolean canBegin() {
		return this.nodes.stream().anyMatch(GraphNode::standsAlone);
	}

}
