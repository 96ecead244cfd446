package se.isms.web.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Whether an exception is approved.
 *
 * @param note why; needed to refuse
 */
record DecideExceptionInput(@NotNull Boolean approved, @Nullable @Size(max = 2000) String note) {

	String said() {
		return (this.note != null) ? this.note : "";
	}

}
