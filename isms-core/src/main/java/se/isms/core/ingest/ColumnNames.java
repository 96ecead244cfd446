package se.isms.core.ingest;

import java.util.List;

/**
 * What a column is called in words, in every language that a file to fill in comes in: by
 * these its headers are known again.
 */
@FunctionalInterface
public interface ColumnNames {

	List<String> of(ImportKind kind, ImportColumn column);

}
