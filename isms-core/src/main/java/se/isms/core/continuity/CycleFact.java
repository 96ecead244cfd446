package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.GraphCycle;
import se.isms.core.asset.GraphNode;
import se.isms.core.evaluation.Fact;

/**
 * A circle of processes and systems that need each other, known by the first of them; or
 * something that is in none, so that one circle among a hundred systems is not all of
 * them.
 *
 * @param label the names around the circle, the first again at the end; of many only the
 * first
 * @param length how many there are around the circle, 0 where there is none
 * @param entangled how many need each other all in all, those of other circles included
 * @param canBegin whether at least one in the circle can do without IT
 * @param needs how many needs are registered in the municipality
 */
public record CycleFact(UUID id, @Nullable UUID unitId, String label, int length, int entangled, boolean canBegin,
		int needs) implements Fact {

	private static final int SHOWN = 8;

	private static final String ARROW = " → ";

	/** A circle that was found. */
	public static CycleFact of(GraphCycle cycle, int needs) {
		var first = cycle.nodes().get(0);
		return new CycleFact(first.id(), first.unitId(), around(cycle.nodes()), cycle.nodes().size(), cycle.entangled(),
				cycle.canBegin(), needs);
	}

	/** Something that needs others and is in no circle. */
	public static CycleFact none(GraphNode node, int needs) {
		return new CycleFact(node.id(), node.unitId(), node.label(), 0, 0, true, needs);
	}

	/** Nobody has told what needs what. */
	public static CycleFact untold(UUID tenant) {
		return new CycleFact(tenant, null, "Beroenden", 0, 0, true, 0);
	}

	private static String around(List<GraphNode> nodes) {
		var names = nodes.stream().limit(SHOWN).map(GraphNode::label).collect(Collectors.joining(ARROW));
		return names + ((nodes.size() > SHOWN) ? ARROW + "…" : "") + ARROW + nodes.get(0).label();
	}

}
