package se.isms.core.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be imported.
 *
 * @param column the key of the column
 * @param value as the file has it
 * @param reason the end of the key of a text, which {@code arguments} fill
 * @param suggestion what might have been meant
 */
public record RowProblem(String column, String value, String reason, List<String> arguments,
		@Nullable String suggestion) {
}
