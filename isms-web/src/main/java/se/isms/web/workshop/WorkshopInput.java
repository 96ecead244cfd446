package se.isms.web.workshop;

import java.time.Duration;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A workshop as a program opens it.
 *
 * @param named whether everybody sees who said what
 */
record WorkshopInput(@NotNull UUID analysisId, boolean named, @Min(1) @Max(12) int hours) {

	Duration lasts() {
		return Duration.ofHours(this.hours);
	}

}
