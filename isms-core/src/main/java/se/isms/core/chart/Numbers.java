package se.isms.core.chart;

import java.util.List;

/** A chart as a table; the first cell of a row names it. */
public record Numbers(List<String> columns, List<List<String>> rows) {

	public Numbers {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

}
