package se.isms.core.asset;

import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.GraphReach.Wait;

/**
 * What is slowest, and what is unknown, among all that each group of nodes is and needs.
 * One pass over the groups, those that are needed first: nothing is kept per pair of
 * nodes.
 */
final class Waits {

	private static final int NONE = -1;

	private final Needs needs;

	private final Components groups;

	private final BitSet covered;

	/** What is unknown shows through what covers the rest; nothing lasts that long. */
	private final @Nullable Waits uncovered;

	/** A node by group: the one with the longest recovery time, the first of them. */
	private final int[] slowest;

	/** A node by group: the first without a recovery time. */
	private final int[] unknown;

	private Waits(Needs needs, Components groups, BitSet covered, @Nullable Waits uncovered) {
		this.needs = needs;
		this.groups = groups;
		this.covered = covered;
		this.uncovered = uncovered;
		this.slowest = new int[groups.count()];
		this.unknown = new int[groups.count()];
	}

	/** Where nothing covers anything. */
	static Waits of(Needs needs, Components groups) {
		return filled(new Waits(needs, groups, new BitSet(), null));
	}

	/**
	 * Where something covers some needs.
	 * @param groups by the needs that nothing covers
	 */
	static Waits of(Needs needs, Components groups, BitSet covered, Waits uncovered) {
		return filled(new Waits(needs, groups, covered, uncovered));
	}

	private static Waits filled(Waits waits) {
		for (var group = 0; group < waits.groups.count(); group++) {
			waits.fill(group);
		}
		return waits;
	}

	/** By need: who can wait so many hours does without it until all of it is back. */
	long[] coveredFrom() {
		return IntStream.range(0, this.needs.count()).mapToLong(need -> {
			var longest = this.slowest[this.groups.of(this.needs.target(need))];
			return this.needs.need(need).coveredFrom((longest != NONE) ? this.needs.hours(longest) : 0);
		}).toArray();
	}

	/** What a node waits for. That it needs itself makes it wait for nothing else. */
	GraphReach reach(int node) {
		var longest = NONE;
		var open = NONE;
		var others = 0;
		for (var need = this.needs.from(node); need < this.needs.to(node); need++) {
			if (this.needs.target(need) != node) {
				longest = slower(longest, slowestBehind(need));
				open = earlier(open, unknownBehind(need));
				others++;
			}
		}
		return new GraphReach(this.needs.node(node), others, wait(node, longest, this::slowestBehind),
				wait(node, open, this::unknownBehind));
	}

	private void fill(int group) {
		var longest = NONE;
		var open = NONE;
		for (var member = 0; member < this.groups.size(group); member++) {
			var node = this.groups.member(group, member);
			var known = this.needs.hours(node) != Needs.UNKNOWN;
			longest = slower(longest, known ? node : NONE);
			open = earlier(open, known ? NONE : node);
			for (var need = this.needs.from(node); need < this.needs.to(node); need++) {
				if (this.covered.get(need) || this.groups.of(this.needs.target(need)) != group) {
					longest = slower(longest, slowestBehind(need));
					open = earlier(open, unknownBehind(need));
				}
			}
		}
		this.slowest[group] = longest;
		this.unknown[group] = open;
	}

	private int slowestBehind(int need) {
		return this.covered.get(need) ? NONE : this.slowest[this.groups.of(this.needs.target(need))];
	}

	private int unknownBehind(int need) {
		var target = this.needs.target(need);
		var seen = this.covered.get(need) ? Objects.requireNonNull(this.uncovered) : this;
		return seen.unknown[seen.groups.of(target)];
	}

	/**
	 * Through the thing itself, where it is needed directly; else the first way to it.
	 */
	private @Nullable Wait wait(int node, int sought, IntUnaryOperator behind) {
		if (sought == NONE || sought == node) {
			return null;
		}
		var through = NONE;
		for (var need = this.needs.from(node); need < this.needs.to(node); need++) {
			var target = this.needs.target(need);
			if (target != node && behind.applyAsInt(need) == sought && (through == NONE || target == sought)) {
				through = target;
			}
		}
		return new Wait(this.needs.node(sought), this.needs.node(through));
	}

	/** The one that takes longer; of equal ones the first. */
	private int slower(int one, int other) {
		if (one == NONE || other == NONE) {
			return Math.max(one, other);
		}
		var longer = Integer.compare(this.needs.hours(one), this.needs.hours(other));
		return (longer == 0) ? Math.min(one, other) : ((longer > 0) ? one : other);
	}

	private static int earlier(int one, int other) {
		return (one == NONE || other == NONE) ? Math.max(one, other) : Math.min(one, other);
	}

}
