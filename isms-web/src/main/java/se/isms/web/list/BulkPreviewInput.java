package se.isms.web.list;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.list.BulkEdits;

/**
 * A change of many rows to look at.
 *
 * @param value what the field becomes; empty takes away what there is
 * @param rows the ids of the rows
 */
record BulkPreviewInput(@NotBlank @Size(max = 50) String field, @NotNull @Size(max = 300) String value,
		@NotEmpty @Size(max = BulkEdits.MOST) List<@NotNull UUID> rows) {
}
