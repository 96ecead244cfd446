package se.isms.core.ingest;

import java.util.List;

/**
 * A row that cannot be imported.
 *
 * @param number as a person finds it in the file
 * @param cells in the order of the columns that are imported
 */
public record WrongRow(int number, List<String> cells, List<RowProblem> problems) {
}
