package se.isms.core.recovery;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What hangs together with a process, a system or another node, as far as the actor may
 * know. What one needs is told by name; of what needs it, processes of other departments
 * are counted.
 *
 * @param needs what it needs directly
 * @param needing what needs it directly
 * @param hiddenNeeding how many processes and procedures of other departments do so, too
 * @param falling everything that falls with it: processes first, the most critical of
 * them before the others, then the nearest
 * @param hidden how many processes of other departments fall, too
 * @param hiddenProcedures how many manual procedures of other departments fall, too
 * @param first everything that it waits for, in the order in which it comes back
 * @param circle what it needs and is needed by at once, so that none of them can come
 * first
 * @param limit how long it may be gone, none where nothing that needs it says how long it
 * can wait
 */
public record DependencySheet(DependencyNode node, List<Linked> needs, List<Linked> needing, int hiddenNeeding,
		List<Falling> falling, int hidden, int hiddenProcedures, List<First> first, List<Linked> circle,
		@Nullable Bearable limit) {

	public DependencySheet {
		needs = List.copyOf(needs);
		needing = List.copyOf(needing);
		falling = List.copyOf(falling);
		first = List.copyOf(first);
		circle = List.copyOf(circle);
	}

	/** How many processes fall. */
	public long processes() {
		return this.falling.stream().filter(one -> one.node().process()).count() + this.hidden;
	}

	/** How many systems fall. */
	public long systems() {
		return this.falling.stream().filter(one -> one.node().system()).count();
	}

	/** How many manual procedures fall. */
	public long procedures() {
		return this.falling.stream().filter(one -> one.node().procedure()).count() + this.hiddenProcedures;
	}

	/** Something, and whether the actor may open it. */
	public record Linked(DependencyNode node, boolean open) {
	}

	/**
	 * Something that falls.
	 *
	 * @param steps how far away it is
	 * @param byHand whether something is done by hand in the place of all that it loses
	 */
	public record Falling(DependencyNode node, boolean open, int steps, boolean byHand) {
	}

	/**
	 * Something that has to be up first.
	 *
	 * @param direct whether it is needed directly
	 */
	public record First(DependencyNode node, boolean open, boolean direct) {
	}

	/**
	 * How long something may be gone for the sake of those that need it.
	 *
	 * @param source who can bear no more, none where it is a process of another
	 * department
	 * @param through the names from there to what is needed, those left out that the
	 * actor may not know
	 */
	public record Bearable(int hours, @Nullable String source, List<String> through) {

		public Bearable {
			through = List.copyOf(through);
		}

	}

}
