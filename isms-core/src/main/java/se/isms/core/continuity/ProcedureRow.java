package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A manual procedure as a plan shows it.
 *
 * @param systems the names of the information systems that it replaces; none where it
 * stands in for the process as a whole
 * @param needs the names of what it needs
 * @param lost what it needs that is gone when all IT is, empty where nobody has named it;
 * none where it needs nothing of the kind
 */
public record ProcedureRow(UUID id, String name, @Nullable String systems, @Nullable Integer startHours,
		@Nullable Integer sustainableDays, @Nullable String relief, boolean needsIt, @Nullable String steps,
		@Nullable String materials, @Nullable String forms, @Nullable Integer staffAvailable,
		@Nullable Integer staffFirstDay, @Nullable Integer staffFirstWeek, @Nullable Integer staffFirstMonth,
		@Nullable Integer staffAfterMonth, @Nullable String needs, @Nullable String lost) {

	/** What is done, step by step. */
	public List<String> stepList() {
		return lines(this.steps);
	}

	public List<String> materialList() {
		return lines(this.materials);
	}

	public List<String> formList() {
		return lines(this.forms);
	}

	/** Whether anybody has said how many people it takes or who can do it. */
	public boolean staffed() {
		return Stream
			.of(this.staffAvailable, this.staffFirstDay, this.staffFirstWeek, this.staffFirstMonth,
					this.staffAfterMonth)
			.anyMatch(number -> number != null);
	}

	/** Whether it says more than its name and how long it lasts. */
	public boolean described() {
		return staffed() || this.relief != null || this.needs != null || !stepList().isEmpty()
				|| !materialList().isEmpty() || !formList().isEmpty();
	}

	private static List<String> lines(@Nullable String text) {
		return (text == null) ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

}
