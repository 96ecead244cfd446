package se.isms.core.ingest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.ingest.SourceRows.SourceRow;
import se.isms.core.shared.FormulaGuard;

/** Checks the rows of one file, cell by cell. */
final class RowCheck {

	private final Layout layout;

	private final List<CellType.Reader> readers;

	RowCheck(Layout layout, References references) {
		this.layout = layout;
		this.readers = layout.columns().stream().map(column -> column.type().reader(references)).toList();
	}

	Checked check(SourceRow row) {
		var count = this.readers.size();
		var values = new @Nullable String[count];
		var problems = new ArrayList<RowProblem>(0);
		for (var i = 0; i < count; i++) {
			var text = FormulaGuard.unguard(row.cells().get(this.layout.positions().get(i)).strip());
			try {
				values[i] = read(i, text);
			}
			catch (WrongCell wrong) {
				problems.add(new RowProblem(this.layout.columns().get(i).key(), text, wrong.reason(),
						wrong.arguments().stream().map(String::valueOf).toList(), wrong.suggestion()));
			}
		}
		return problems.isEmpty() ? new Checked(values, problems) : new Checked(raw(row), problems);
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
