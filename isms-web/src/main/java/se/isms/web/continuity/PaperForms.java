package se.isms.web.continuity;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.continuity.PaperRoutine;
import se.isms.core.continuity.PlanContact;
import se.isms.core.continuity.PlanCopy;
import se.isms.web.form.Typed;

/** Between contacts and papers and what is typed of them. */
@Mapper(uses = Typed.class)
interface PaperForms {

	ContactForm form(PlanContact contact);

	@Mapping(target = "id", source = "contact.id")
	@Mapping(target = "planId", source = "contact.planId")
	@Mapping(target = "place", source = "form.place")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "organisation", source = "form.organisation", qualifiedByName = "orNone")
	@Mapping(target = "phone", source = "form.phone")
	@Mapping(target = "phoneNormal", constant = "")
	@Mapping(target = "withoutTelephony", source = "form.withoutTelephony")
	@Mapping(target = "note", source = "form.note", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	PlanContact apply(ContactForm form, PlanContact contact);

	RoutineForm form(PaperRoutine routine);

	@Mapping(target = "id", source = "routine.id")
	@Mapping(target = "planId", source = "routine.planId")
	@Mapping(target = "what", source = "form.what")
	@Mapping(target = "printedBy", source = "form.printedBy")
	@Mapping(target = "everyDays", source = "form.everyDays")
	@Mapping(target = "vulnerable", source = "form.vulnerable")
	@Mapping(target = "places", source = "form.places")
	@Mapping(target = "followedOn", source = "routine.followedOn")
	@Mapping(target = "followedBy", source = "routine.followedBy")
	@Mapping(target = "version", source = "form.version")
	PaperRoutine apply(RoutineForm form, PaperRoutine routine);

	CopyForm form(PlanCopy copy);

	@Mapping(target = "id", source = "copy.id")
	@Mapping(target = "processId", source = "copy.processId")
	@Mapping(target = "place", source = "form.place")
	@Mapping(target = "edition", source = "form.edition")
	@Mapping(target = "putOn", source = "form.putOn")
	@Mapping(target = "toldOn", source = "form.toldOn")
	@Mapping(target = "version", source = "form.version")
	PlanCopy apply(CopyForm form, PlanCopy copy);

}
