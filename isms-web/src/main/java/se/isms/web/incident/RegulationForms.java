package se.isms.web.incident;

import java.util.UUID;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.incident.Authority;
import se.isms.core.incident.SignificanceThreshold;
import se.isms.web.form.Typed;

/** Between what regulations lay down and what is typed of it. */
@Mapper(uses = Typed.class)
interface RegulationForms {

	AuthorityForm form(Authority authority);

	@Mapping(target = "portal", qualifiedByName = "orNone")
	@Mapping(target = "note", qualifiedByName = "orNone")
	Authority apply(AuthorityForm form, UUID id);

	ThresholdForm form(SignificanceThreshold threshold);

	@Mapping(target = "also", qualifiedByName = "orNone")
	@Mapping(target = "note", qualifiedByName = "orNone")
	SignificanceThreshold apply(ThresholdForm form, UUID id);

}
