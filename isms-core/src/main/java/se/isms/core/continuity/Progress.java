package se.isms.core.continuity;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How far those who got an assignment have come together. Who is silent stays in every
 * denominator: among those asked, and with its critical processes.
 */
public record Progress(List<ProgressRow> rows) {

	public Progress {
		rows = List.copyOf(rows);
	}

	public int addressed() {
		return this.rows.size();
	}

	public int answered() {
		return count(row -> row.answeredOn() != null);
	}

	public int none() {
		return count(row -> row.state() == ProgressRow.Standing.NONE);
	}

	/** Silent, with or without time left. */
	public int silent() {
		return count(row -> row.answeredOn() == null);
	}

	public int overdue() {
		return count(row -> row.state() == ProgressRow.Standing.OVERDUE);
	}

	/** Departments whose answer would be another one today. */
	public int changed() {
		return count(row -> row.changed() > 0);
	}

	public int criticalProcesses() {
		return sum(ProgressRow::criticalProcesses);
	}

	public int planned() {
		return sum(ProgressRow::planned);
	}

	public int drafted() {
		return sum(ProgressRow::drafted);
	}

	public int unplanned() {
		return sum(ProgressRow::unplanned);
	}

	private int count(Predicate<ProgressRow> which) {
		return (int) this.rows.stream().filter(which).count();
	}

	private int sum(ToIntFunction<ProgressRow> number) {
		return this.rows.stream().mapToInt(number).sum();
	}

}
