package se.isms.core.access;

import java.util.List;

/**
 * The first accounts that a filter lets through.
 *
 * @param total how many it lets through in all
 */
public record AccountList(List<AccountRow> rows, int total) {
}
