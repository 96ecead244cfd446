package se.isms.core.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the organisation page. */
public record UnitRow(UUID id, Unit.Kind kind, String name, String shortName, @Nullable String board, int headcount,
		String legalEntity, int people) {
}
