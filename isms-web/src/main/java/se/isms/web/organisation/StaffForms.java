package se.isms.web.organisation;

import java.util.UUID;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.organisation.Person;
import se.isms.core.organisation.RoleAssignment;
import se.isms.core.organisation.StaffRole;
import se.isms.web.form.Typed;

/** Between the staff register and what is typed of it. */
@Mapper(uses = Typed.class)
interface StaffForms {

	PersonForm form(Person person);

	@Mapping(target = "upn", source = "form.upn", qualifiedByName = "orNone")
	Person apply(PersonForm form, UUID id);

	RoleForm form(RoleAssignment role);

	@Mapping(target = "id", source = "current.id")
	@Mapping(target = "role", source = "form.role")
	@Mapping(target = "personId", source = "current.personId")
	@Mapping(target = "unitId", source = "form.unitId")
	@Mapping(target = "validFrom", source = "form.validFrom")
	@Mapping(target = "validTo", source = "form.validTo")
	@Mapping(target = "version", source = "form.version")
	RoleAssignment apply(RoleForm form, RoleAssignment current);

	default StaffRole role(String text) {
		return StaffRole.valueOf(text);
	}

}
