package se.isms.web.asset;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.asset.Agreement;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.organisation.Choice;
import se.isms.web.form.Typed;

/** Between processes, information systems, agreements and what is typed of them. */
@Mapper(uses = Typed.class)
interface AssetForms {

	ProcessForm form(BusinessProcess process, Collection<Choice> systems);

	@Mapping(target = "id", source = "process.id")
	@Mapping(target = "unitId", source = "process.unitId")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "criticality", source = "form.criticality")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "lifeHealth", source = "form.lifeHealth")
	@Mapping(target = "payment", source = "form.payment")
	@Mapping(target = "statutoryDeadline", source = "form.statutoryDeadline")
	@Mapping(target = "digitalIntake", source = "form.digitalIntake")
	@Mapping(target = "safeguarding", source = "form.safeguarding")
	@Mapping(target = "version", source = "form.version")
	BusinessProcess apply(ProcessForm form, BusinessProcess process);

	SystemForm form(InformationSystem system);

	@Mapping(target = "id", source = "system.id")
	@Mapping(target = "unitId", source = "system.unitId")
	@Mapping(target = "name", source = "form.name")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "supplierId", source = "form.supplierId")
	@Mapping(target = "confidentiality", source = "form.confidentiality")
	@Mapping(target = "integrity", source = "form.integrity")
	@Mapping(target = "availability", source = "form.availability")
	@Mapping(target = "classifiedOn", source = "form.classifiedOn")
	@Mapping(target = "internetExposed", source = "form.internetExposed")
	@Mapping(target = "mfaEnforced", source = "form.mfaEnforced")
	@Mapping(target = "version", source = "form.version")
	InformationSystem apply(SystemForm form, InformationSystem system);

	AgreementForm form(Agreement agreement);

	@Mapping(target = "id", source = "agreement.id")
	@Mapping(target = "supplierId", source = "agreement.supplierId")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "securityRequirements", source = "form.securityRequirements")
	@Mapping(target = "personalData", source = "form.personalData")
	@Mapping(target = "personalDataAgreement", source = "form.personalDataAgreement")
	@Mapping(target = "incidentHours", source = "form.incidentHours")
	@Mapping(target = "exitClause", source = "form.exitClause")
	@Mapping(target = "endsOn", source = "form.endsOn")
	@Mapping(target = "renewalDecided", source = "form.renewalDecided")
	@Mapping(target = "version", source = "form.version")
	Agreement apply(AgreementForm form, Agreement agreement);

	default String id(Choice choice) {
		return choice.id().toString();
	}

	default List<String> ids(Collection<Choice> choices) {
		return choices.stream().map(this::id).sorted().toList();
	}

	/** Yes, no, or nobody has looked it up. */
	default @Nullable Boolean answer(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Boolean.valueOf(text);
	}

	default String text(@Nullable Boolean answer) {
		return (answer != null) ? answer.toString() : "";
	}

}
