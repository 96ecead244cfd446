package se.isms.web.workshop;

import jakarta.validation.constraints.NotNull;

import se.isms.core.workshop.Seat;

/**
 * Somebody who joins a workshop as themselves.
 *
 * @param function what they know most about
 */
record SeatInput(@NotNull Seat.Function function) {
}
