package se.isms.web.list;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.list.BulkEdits;

/**
 * A change of many rows, which is made to all or to none.
 *
 * @param value what the field becomes; empty takes away what there is
 * @param rows the version that each row is to have, by its id, as the preview says it
 */
record BulkChangeInput(@NotBlank @Size(max = 50) String field, @NotNull @Size(max = 300) String value,
		@NotEmpty @Size(max = BulkEdits.MOST) Map<UUID, @NotNull @Min(0) Integer> rows) {
}
