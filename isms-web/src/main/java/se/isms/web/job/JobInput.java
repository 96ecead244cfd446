package se.isms.web.job;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import se.isms.core.job.JobKind;

/** What to run, for which year, judged by the dates of the end of which day. */
record JobInput(@NotNull JobKind kind, @NotNull @Min(2000) @Max(2100) Integer year, @NotNull LocalDate asOf) {
}
