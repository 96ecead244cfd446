package se.isms.core.recovery;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is to be seen of the order in which systems come back.
 *
 * @param decided what was decided, none where the order is computed
 * @param rows every system in its order
 */
public record OrderSheet(@Nullable DecidedOrder decided, List<Row> rows) {

	public OrderSheet {
		rows = List.copyOf(rows);
	}

	/** How many stand before something that they need. */
	public long contradictions() {
		return this.rows.stream().filter(row -> !row.before().isEmpty()).count();
	}

	/** Those that have come since it was decided. */
	public List<Row> unplaced() {
		return this.rows.stream().filter(row -> this.decided != null && row.place() == null).toList();
	}

	/**
	 * A system in the order.
	 *
	 * @param place none where it has come since the order was decided
	 * @param tied whether another one has the same place
	 * @param computed where it would stand if nobody had decided
	 * @param circular whether it is in a circle or needs something in one, so that the
	 * computed place says little
	 * @param reason why it stands otherwise than computed
	 * @param before what it needs and does not come after, by name
	 */
	public record Row(RecoveryOrder.Step step, @Nullable Integer place, boolean tied, int computed, boolean circular,
			@Nullable String reason, List<String> before) {

		public Row {
			before = List.copyOf(before);
		}

	}

}
