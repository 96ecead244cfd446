package se.isms.web.ingest;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Which column each header stands for, an empty text where none, and a name to keep the
 * choice under.
 */
record ColumnsInput(@NotNull @Size(max = 1000) List<@NotNull String> columns, @Size(max = 100) @Nullable String name) {
}
