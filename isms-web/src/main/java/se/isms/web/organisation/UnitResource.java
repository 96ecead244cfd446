package se.isms.web.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.Unit;

/** A unit. */
record UnitResource(UUID id, @Nullable UUID parentId, UUID departmentId, UUID legalEntityId, Unit.Kind kind,
		String name, String shortName, @Nullable String board, int headcount, boolean controller, int version) {
}
