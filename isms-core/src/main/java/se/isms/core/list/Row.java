package se.isms.core.list;

import java.util.List;
import java.util.UUID;

/** A row of a list with the columns that were asked for. */
public record Row(UUID id, List<Cell> cells) {
}
