package se.isms.web.continuity;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is printed at interval, by which role, and where it lies. */
record RoutineInput(@NotBlank @Size(max = 200) String what, @NotBlank @Size(max = 200) String printedBy,
		@NotNull @Min(1) @Max(365) Integer everyDays, @NotNull Boolean vulnerable,
		@NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> places) {
}
