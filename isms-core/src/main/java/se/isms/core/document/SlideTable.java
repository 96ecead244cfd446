package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;

import se.isms.core.document.Block.Table;

/** How much room a table takes on a slide, in English Metric Units. */
final class SlideTable {

	static final int WIDTH = 10_972_800;

	static final int HEIGHT = 4_673_600;

	/** A character of 14 points. */
	static final int CHARACTER = 95_000;

	private static final int LINE = 215_000;

	private static final int PADDING = 115_000;

	/** As many tables as slides are needed, each with the same head. */
	List<Table> pages(Table table) {
		var widths = ColumnWidths.of(table, WIDTH, CHARACTER);
		var pages = new ArrayList<Table>();
		var rows = new ArrayList<List<List<Inline>>>();
		int height = height(heads(table), widths);
		for (var row : table.rows()) {
			int more = height(row.stream().map(Inline::text).toList(), widths);
			if (!rows.isEmpty() && height + more > HEIGHT) {
				pages.add(new Table(table.caption(), table.columns(), rows));
				rows.clear();
				height = height(heads(table), widths);
			}
			rows.add(row);
			height += more;
		}
		pages.add(new Table(table.caption(), table.columns(), rows));
		return pages;
	}

	private static List<String> heads(Table table) {
		return table.columns().stream().map(Table.Column::header).toList();
	}

	/** Of a row. */
	static int height(List<String> texts, List<Integer> widths) {
		int lines = 1;
		for (int i = 0; i < texts.size(); i++) {
			int characters = Math.max(1, widths.get(i) / CHARACTER - 2);
			lines = Math.max(lines, (texts.get(i).length() + characters - 1) / characters);
		}
		return lines * LINE + PADDING;
	}

}
