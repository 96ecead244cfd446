package se.isms.web.incident;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.incident.Incident;
import se.isms.web.form.Typed;

/** Between incidents and what is typed of them. */
@Mapper(uses = Typed.class, imports = Typed.class)
interface IncidentForms {

	IncidentForm form(Incident incident);

	@Mapping(target = "id", source = "incident.id")
	@Mapping(target = "number", source = "incident.number")
	@Mapping(target = "significant", source = "incident.significant")
	@Mapping(target = "assessedAt", source = "incident.assessedAt")
	@Mapping(target = "handledAt", source = "incident.handledAt")
	@Mapping(target = "closedAt", source = "incident.closedAt")
	@Mapping(target = "unitId", source = "form.unitId")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "category", source = "form.category", qualifiedByName = "orNone")
	@Mapping(target = "severity", source = "form.severity")
	@Mapping(target = "confidentiality", source = "form.confidentiality")
	@Mapping(target = "integrity", source = "form.integrity")
	@Mapping(target = "availability", source = "form.availability")
	@Mapping(target = "personalData", source = "form.personalData")
	@Mapping(target = "occurredAt", expression = "java(Typed.moment(form.occurredAt(), incident.occurredAt()))")
	@Mapping(target = "detectedAt", expression = "java(Typed.moment(form.detectedAt(), incident.detectedAt()))")
	@Mapping(target = "awareAt", expression = "java(Typed.moment(form.awareAt(), incident.awareAt()))")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "cause", source = "form.cause", qualifiedByName = "orNone")
	@Mapping(target = "lessons", source = "form.lessons", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	Incident apply(IncidentForm form, Incident incident);

}
