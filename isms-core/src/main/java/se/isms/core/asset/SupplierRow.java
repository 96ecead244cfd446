package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of suppliers.
 *
 * @param highestClass the highest K, R or T of its systems
 * @param endsOn when the first of its agreements ends
 */
public record SupplierRow(UUID id, String name, @Nullable String owner, @Nullable String unit, int systems,
		int agreements, @Nullable Integer highestClass, @Nullable LocalDate endsOn) {
}
