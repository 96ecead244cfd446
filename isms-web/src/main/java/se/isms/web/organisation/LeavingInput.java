package se.isms.web.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** The last day of an employment, included. */
record LeavingInput(@NotNull LocalDate lastDay) {
}
