package se.isms.core.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How many of a department have completed a programme; none where it has not said. */
public record TrainingRow(UUID unitId, String unit, @Nullable Integer completed, @Nullable Integer population) {

	/** Per cent, rounded down so that 89.9 never shows as 90. */
	public @Nullable Integer share() {
		return (this.completed == null || this.population == null || this.population == 0) ? null
				: Integer.valueOf((int) (100L * this.completed / this.population));
	}

}
