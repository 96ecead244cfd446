package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Measure;

/**
 * A column of a sheet. A column of figures that are shares becomes four: as people read
 * it, how many, of how many, and the share.
 */
record SheetColumn(String header, int from, boolean typed, Part part) {

	/** What a sheet's column shows of a table's column. */
	enum Part {

		TEXT, N, OF, SHARE

	}

	static List<SheetColumn> of(Table table, Labels labels) {
		var columns = new ArrayList<SheetColumn>();
		for (int i = 0; i < table.columns().size(); i++) {
			var column = table.columns().get(i);
			int from = i;
			columns.add(new SheetColumn(column.header(), i, column.numeric(), Part.TEXT));
			if (table.rows().stream().anyMatch((row) -> isMeasured(row.get(from)))) {
				Stream.of(Part.N, Part.OF, Part.SHARE)
					.map((part) -> new SheetColumn(column.header() + ", " + labels.of("figure." + code(part)), from,
							true, part))
					.forEach(columns::add);
			}
		}
		return columns;
	}

	private static String code(Part part) {
		return part.name().toLowerCase(Locale.ROOT);
	}

	private static boolean isMeasured(List<Inline> content) {
		return measure(content) != null;
	}

	private static @Nullable Measure measure(List<Inline> content) {
		return (content.size() == 1 && content.get(0) instanceof Figure figure) ? figure.measure() : null;
	}

	void write(SheetCell cell, int row, int column, List<List<Inline>> content) {
		var text = Inline.text(content.get(this.from));
		var measure = measure(content.get(this.from));
		if (this.part == Part.TEXT) {
			shown(cell, row, column, text.isBlank() ? Document.EMPTY : text);
		}
		else if (measure != null) {
			measured(cell, row, column, measure);
		}
	}

	private void shown(SheetCell cell, int row, int column, String text) {
		if (this.typed) {
			cell.typed(row, column, text);
		}
		else {
			cell.text(row, column, text);
		}
	}

	private void measured(SheetCell cell, int row, int column, Measure measure) {
		var share = measure.share();
		if (this.part == Part.N) {
			cell.number(row, column, measure.n());
		}
		else if (this.part == Part.OF && measure.of() != null) {
			cell.number(row, column, measure.of());
		}
		else if (this.part == Part.SHARE && share != null) {
			cell.share(row, column, share);
		}
	}

	/** How many characters its longest cell has; the letters of a header are wider. */
	int longest(Table table) {
		int own = (this.part != Part.TEXT) ? 0
				: table.rows().stream().mapToInt((row) -> Inline.text(row.get(this.from)).length()).max().orElse(0);
		return Math.max(own, Math.min(30, this.header.length() * 5 / 4));
	}

}
