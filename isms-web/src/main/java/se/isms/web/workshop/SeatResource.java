package se.isms.web.workshop;

import java.util.UUID;

/**
 * A seat in a workshop.
 *
 * @param secret what shows whose it is; it is told this once and kept nowhere
 */
record SeatResource(UUID workshopId, String name, String secret) {
}
