package se.isms.web.report;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** When the report was decided, and where the decision is kept. */
record DecideInput(@NotNull LocalDate decidedOn, @NotBlank @Size(max = 100) String diaryNumber) {
}
