package se.isms.web.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.organisation.Unit;

/** Between units and what the API says of them. */
@Mapper
interface UnitMapper {

	UnitResource resource(Unit unit);

	Unit unit(UUID id, @Nullable UUID parentId, UUID departmentId, UUID legalEntityId, Unit.Kind kind,
			@Nullable Integer version, UnitInput input);

}
