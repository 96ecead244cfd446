package se.isms.core.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.ingest.SourceRows.SourceRow;
import se.isms.core.shared.FormulaGuard;

/** Checks the rows of one file, cell by cell. */
final class RowCheck {

	private final Layout layout;

	private final List<CellType.Reader> readers;

	/** The places of the columns that guide others; -1 where none does. */
	private final List<Integer> guides;

	RowCheck(Layout layout, References references) {
		this.layout = layout;
		var places = IntStream.range(0, layout.columns().size()).boxed().toList();
		this.readers = places.stream()
			.map(place -> layout.columns().get(place).type().reader(references, layout.header(place)))
			.toList();
		this.guides = places.stream().map(layout::guideOf).toList();
	}

	Checked check(SourceRow row) {
		var count = this.readers.size();
		var values = new @Nullable String[count];
		var problems = new ArrayList<RowProblem>(0);
		for (var i = 0; i < count; i++) {
			var text = text(row, i);
			if (isWrong(this.guides.get(i), problems)) {
				continue;
			}
			try {
				values[i] = read(i, guided(row, i, text));
			}
			catch (WrongCell wrong) {
				problems.add(new RowProblem(this.layout.columns().get(i).key(), text, wrong.reason(),
						wrong.arguments().stream().map(String::valueOf).toList(), wrong.suggestion()));
			}
		}
		return problems.isEmpty() ? new Checked(values, problems) : new Checked(raw(row), problems);
	}

	/** What a wrong cell guides is not looked for. */
	private boolean isWrong(int guide, List<RowProblem> problems) {
		return guide >= 0 && problems.stream()
			.anyMatch(problem -> problem.column().equals(this.layout.columns().get(guide).key()));
	}

	private String text(SourceRow row, int column) {
		return FormulaGuard.unguard(row.cells().get(this.layout.positions().get(column)).strip());
	}

	private String guided(SourceRow row, int column, String text) {
		if (text.isEmpty() || this.guides.get(column) < 0) {
			return text;
		}
		var guide = text(row, this.guides.get(column));
		return guide.isEmpty() ? text : guide + ": " + text;
	}

	private @Nullable String read(int column, String text) {
		if (text.isEmpty()) {
			if (this.layout.columns().get(column).required()) {
				throw new WrongCell("required", null);
			}
			return null;
		}
		if (text.indexOf('\0') >= 0) {
			throw new WrongCell("not-text", null);
		}
		return this.readers.get(column).read(text);
	}

	private @Nullable String[] raw(SourceRow row) {
		return this.layout.positions()
			.stream()
			.map(position -> row.cells().get(position).replace("\0", "␀"))
			.toArray(String[]::new);
	}

	/**
	 * A row that was checked.
	 *
	 * @param values as the database writes them, or as the file has them where the row is
	 * wrong
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Checked(@Nullable String[] values, List<RowProblem> problems) {
	}

}
