package se.isms.core.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

/**
 * The shortest circle of each group of nodes that need each other. It is sought from each
 * node in order and only among those that come later, so that each circle is met once, at
 * the first of its nodes, and only as far as a shorter one could lie.
 */
final class Circles {

	private static final int NONE = -1;

	private final Needs needs;

	private final Components groups;

	private final int[] before;

	private final int[] distance;

	private final int[] queue;

	Circles(Needs needs, Components groups) {
		this.needs = needs;
		this.groups = groups;
		this.before = new int[needs.nodes()];
		this.distance = new int[needs.nodes()];
		this.queue = new int[needs.nodes()];
		Arrays.fill(this.distance, NONE);
	}

	/** Nodes of one circle per group, each from its first, the groups in that order. */
	List<List<Integer>> shortest() {
		var all = new ArrayList<List<Integer>>();
		for (var group = 0; group < this.groups.count(); group++) {
			var circle = shortest(group);
			if (!circle.isEmpty()) {
				all.add(circle);
			}
		}
		all.sort(Comparator.comparing((List<Integer> circle) -> circle.get(0)));
		return all;
	}

	private List<Integer> shortest(int group) {
		var size = this.groups.size(group);
		for (var member = 0; member < size; member++) {
			if (this.needs.itself(this.groups.member(group, member))) {
				return List.of(this.groups.member(group, member));
			}
		}
		List<Integer> best = List.of();
		for (var member = 0; member < size && size > 1; member++) {
			var shorter = through(this.groups.member(group, member), best.isEmpty() ? size + 1 : best.size());
			best = shorter.isEmpty() ? best : shorter;
		}
		return best;
	}

	/**
	 * The shortest circle through a node and later ones that is shorter than a length.
	 */
	private List<Integer> through(int start, int length) {
		var queued = 0;
		this.distance[start] = 0;
		this.queue[queued++] = start;
		var end = NONE;
		for (var at = 0; at < queued && end == NONE && this.distance[this.queue[at]] + 1 < length; at++) {
			var node = this.queue[at];
			for (var need = this.needs.from(node); need < this.needs.to(node); need++) {
				var target = this.needs.target(need);
				if (target == start) {
					end = node;
				}
				else if (target > start && this.distance[target] == NONE
						&& this.groups.of(target) == this.groups.of(start)) {
					this.distance[target] = this.distance[node] + 1;
					this.before[target] = node;
					this.queue[queued++] = target;
				}
			}
		}
		for (var at = 0; at < queued; at++) {
			this.distance[this.queue[at]] = NONE;
		}
		return (end != NONE) ? path(start, end) : List.of();
	}

	private List<Integer> path(int start, int end) {
		var path = new LinkedList<Integer>();
		for (var node = end; node != start; node = this.before[node]) {
			path.addFirst(node);
		}
		path.addFirst(start);
		return path;
	}

}
