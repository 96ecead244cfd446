package se.isms.web.organisation;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.organisation.Unit;
import se.isms.web.form.Typed;

/** Between units and what is typed of them. */
@Mapper(uses = Typed.class)
interface UnitForms {

	UnitForm form(Unit unit);

	@Mapping(target = "id", source = "unit.id")
	@Mapping(target = "parentId", source = "unit.parentId")
	@Mapping(target = "departmentId", source = "unit.departmentId")
	@Mapping(target = "legalEntityId", source = "unit.legalEntityId")
	@Mapping(target = "kind", source = "unit.kind")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "shortName", source = "form.shortName")
	@Mapping(target = "board", source = "form.board", qualifiedByName = "orNone")
	@Mapping(target = "headcount", source = "form.headcount")
	@Mapping(target = "controller", source = "form.controller")
	@Mapping(target = "version", source = "form.version")
	Unit apply(UnitForm form, Unit unit);

}
