package se.isms.web.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The year to open a report for. */
record OpenInput(@NotNull @Min(2000) @Max(2100) Integer year) {
}
