package se.isms.core.list;

import org.jspecify.annotations.Nullable;

/**
 * A value of a row: text, number, boolean, day or moment, as its column says.
 *
 * @param tone the colour that it is shown in
 */
public record Cell(Column column, @Nullable Object value, @Nullable String tone) {
}
