package se.isms.core.asset;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Groups of nodes that need each other, after R. Tarjan, Depth-first search and linear
 * graph algorithms (1972). What a group needs has a lower number than the group. Goes
 * down without calling itself, so that no chain is too long.
 */
final class Components {

	private static final int UNSEEN = -1;

	private final Needs needs;

	private final IntPredicate counts;

	private final int[] component;

	private final int[] seen;

	private final int[] lowest;

	private final int[] next;

	/** Nodes whose group is not known yet. */
	private final int[] open;

	/** The way from where the search began to where it is. */
	private final int[] path;

	/** The nodes, group by group. */
	private int[] members = new int[0];

	/** Where the nodes of a group begin; those of the last end where the array does. */
	private int[] first = new int[0];

	private int count;

	private int moment;

	private int opened;

	private int depth;

	private Components(Needs needs, IntPredicate counts) {
		this.needs = needs;
		this.counts = counts;
		this.component = filled(needs.nodes());
		this.seen = filled(needs.nodes());
		this.lowest = new int[needs.nodes()];
		this.next = new int[needs.nodes()];
		this.open = new int[needs.nodes()];
		this.path = new int[needs.nodes()];
	}

	/** The groups by those needs that count. */
	static Components of(Needs needs, IntPredicate counts) {
		var components = new Components(needs, counts);
		for (var node = 0; node < needs.nodes(); node++) {
			if (components.seen[node] == UNSEEN) {
				components.search(node);
			}
		}
		components.gather();
		return components;
	}

	int count() {
		return this.count;
	}

	/** The group of a node. */
	int of(int node) {
		return this.component[node];
	}

	int size(int group) {
		return this.first[group + 1] - this.first[group];
	}

	/** One of the nodes of a group, in their order. */
	int member(int group, int number) {
		return this.members[this.first[group] + number];
	}

	private void search(int root) {
		enter(root);
		while (this.depth > 0) {
			var node = this.path[this.depth - 1];
			var need = this.next[node];
			if (need == this.needs.to(node)) {
				leave(node);
			}
			else {
				this.next[node]++;
				if (this.counts.test(need)) {
					follow(node, this.needs.target(need));
				}
			}
		}
	}

	private void follow(int node, int target) {
		if (this.seen[target] == UNSEEN) {
			enter(target);
		}
		else if (this.component[target] == UNSEEN) {
			this.lowest[node] = Math.min(this.lowest[node], this.seen[target]);
		}
	}

	private void enter(int node) {
		this.seen[node] = this.moment;
		this.lowest[node] = this.moment;
		this.moment++;
		this.next[node] = this.needs.from(node);
		this.open[this.opened++] = node;
		this.path[this.depth++] = node;
	}

	private void leave(int node) {
		this.depth--;
		if (this.lowest[node] == this.seen[node]) {
			close(node);
		}
		if (this.depth > 0) {
			var before = this.path[this.depth - 1];
			this.lowest[before] = Math.min(this.lowest[before], this.lowest[node]);
		}
	}

	private void close(int root) {
		int member;
		do {
			member = this.open[--this.opened];
			this.component[member] = this.count;
		}
		while (member != root);
		this.count++;
	}

	private void gather() {
		this.first = new int[this.count + 1];
		for (var group : this.component) {
			this.first[group + 1]++;
		}
		for (var group = 0; group < this.count; group++) {
			this.first[group + 1] += this.first[group];
		}
		this.members = new int[this.component.length];
		var free = Arrays.copyOf(this.first, this.count);
		for (var node = 0; node < this.component.length; node++) {
			this.members[free[this.component[node]]++] = node;
		}
	}

	private static int[] filled(int size) {
		var all = new int[size];
		Arrays.fill(all, UNSEEN);
		return all;
	}

}
