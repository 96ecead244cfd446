package se.isms.web.governance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** When somebody was trained. */
record TrainedInput(@NotNull LocalDate on) {
}
