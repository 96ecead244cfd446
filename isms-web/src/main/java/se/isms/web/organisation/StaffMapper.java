package se.isms.web.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.organisation.Person;
import se.isms.core.organisation.RoleAssignment;

/** Between the staff register and what the API says of it. */
@Mapper
interface StaffMapper {

	PersonResource resource(Person person);

	Person person(UUID id, @Nullable Integer version, PersonInput input);

	RoleResource resource(RoleAssignment role);

	RoleAssignment role(UUID id, UUID personId, @Nullable Integer version, RoleInput input);

	@Mapping(target = "id", source = "before.id")
	@Mapping(target = "role", source = "before.role")
	@Mapping(target = "personId", source = "before.personId")
	@Mapping(target = "unitId", source = "before.unitId")
	@Mapping(target = "validFrom", source = "input.validFrom")
	@Mapping(target = "validTo", source = "input.validTo")
	@Mapping(target = "version", source = "version")
	RoleAssignment role(RoleAssignment before, @Nullable Integer version, RolePeriodInput input);

}
