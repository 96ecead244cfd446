package se.isms.core.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What recurs through a year.
 *
 * @param months the names of the twelve months, the first on top
 * @param now the month that is running, 1 to 12
 */
public record Wheel(Caption caption, List<String> months, @Nullable Integer now, List<Item> items) implements Chart {

	public Wheel {
		months = List.copyOf(months);
		items = List.copyOf(items);
		if (months.size() != 12 || (now != null && (now < 1 || now > 12))) {
			throw new IllegalArgumentException("A year has twelve months: " + caption.title());
		}
	}

	/** The numbers of the items of a month, in their order, counted from 1. */
	List<Integer> of(int month) {
		return IntStream.rangeClosed(1, this.items.size())
			.filter((number) -> this.items.get(number - 1).month() == month)
			.boxed()
			.toList();
	}

	@Override
	public Drawing drawing() {
		return new WheelDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		return new Numbers(List.of(this.caption.what(), this.caption.value()),
				this.items.stream()
					.map((item) -> List.of(this.months.get(item.month() - 1), item.label() + ", " + item.words()))
					.toList());
	}

	/**
	 * Something that is due in a month.
	 *
	 * @param month 1 to 12
	 * @param words what the status is called
	 */
	public record Item(int month, String label, Status status, String words) {

		public Item {
			if (month < 1 || month > 12) {
				throw new IllegalArgumentException("Not a month: " + month);
			}
		}

	}

}
