package se.isms.core.list;

import java.util.UUID;

/**
 * Filters, order and columns of a list that somebody has kept under a name.
 *
 * @param query as an address has it
 * @param standard whether the list starts with it
 */
public record SavedFilter(UUID id, String list, String name, String query, boolean standard) {
}
