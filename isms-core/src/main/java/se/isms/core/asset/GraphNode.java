package se.isms.core.asset;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something in the dependency graph: a process, or an information system.
 *
 * @param recoveryHours how long it takes until it is back, none where nobody knows; a
 * time below zero counts as not known
 * @param standsAlone whether something that needs no IT stands in for it
 */
public record GraphNode(UUID id, Kind kind, @Nullable UUID unitId, String label, @Nullable Integer recoveryHours,
		boolean standsAlone) {

	/** By label, so that the same graph is always told in the same order. */
	static final Comparator<GraphNode> ORDER = Comparator.comparing(GraphNode::label)
		.thenComparing(GraphNode::kind)
		.thenComparing(GraphNode::id);

	public GraphNode {
		recoveryHours = (recoveryHours != null && recoveryHours >= 0) ? recoveryHours : null;
	}

	/** What a node is. */
	public enum Kind {

		PROCESS, SYSTEM,

		/** Something that is needed and that no register knows. */
		UNKNOWN

	}

	/** What nobody has registered, as something whose recovery time nobody knows. */
	static GraphNode unknown(UUID id) {
		return new GraphNode(id, Kind.UNKNOWN, null, id.toString(), null, false);
	}

	/**
	 * Of two that claim to be the same, the worse: longer or unknown, with a substitute
	 * only if both have one.
	 */
	GraphNode worse(GraphNode other) {
		var known = this.recoveryHours != null && other.recoveryHours != null;
		var hours = known ? Integer
			.valueOf(Math.max(Objects.requireNonNull(this.recoveryHours), Objects.requireNonNull(other.recoveryHours)))
				: null;
		var first = (ORDER.compare(this, other) <= 0) ? this : other;
		return new GraphNode(first.id, first.kind, first.unitId, first.label, hours,
				this.standsAlone && other.standsAlone);
	}

}
