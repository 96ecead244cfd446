package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A training programme for employees.
 *
 * @param months how long the departments have to complete it
 */
public record TrainingProgramme(@Id UUID id, String title, LocalDate launchedOn, int months,
		@Version @Nullable Integer version) {
}
