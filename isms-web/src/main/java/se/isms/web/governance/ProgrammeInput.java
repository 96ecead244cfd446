package se.isms.web.governance;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a training programme is said to be. */
record ProgrammeInput(@NotBlank @Size(max = 200) String title, @NotNull LocalDate launchedOn,
		@NotNull @Min(1) @Max(120) Integer months) {
}
