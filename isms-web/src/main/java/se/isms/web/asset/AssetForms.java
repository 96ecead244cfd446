package se.isms.web.asset;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.asset.Agreement;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationAsset;
import se.isms.core.asset.InformationSystem;
import se.isms.core.asset.Supplier;
import se.isms.core.organisation.Choice;
import se.isms.web.form.Typed;

/**
 * Between processes, information systems, information, suppliers, agreements and what is
 * typed of them.
 */
@Mapper(uses = Typed.class)
interface AssetForms {

	ProcessForm form(BusinessProcess process, Collection<Choice> systems, Collection<Choice> processes);

	BusinessProcess apply(ProcessForm form, UUID id);

	SystemForm form(InformationSystem system, Collection<Choice> needs);

	InformationSystem apply(SystemForm form, UUID id);

	InformationForm form(InformationAsset information, Collection<Choice> systems);

	@Mapping(target = "secrecyGround", source = "form.secrecyGround", qualifiedByName = "orNone")
	InformationAsset apply(InformationForm form, UUID id);

	SupplierForm form(Supplier supplier);

	Supplier apply(SupplierForm form, UUID id);

	AgreementForm form(Agreement agreement);

	@Mapping(target = "id", source = "agreement.id")
	@Mapping(target = "supplierId", source = "agreement.supplierId")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "securityRequirements", source = "form.securityRequirements")
	@Mapping(target = "personalData", source = "form.personalData")
	@Mapping(target = "personalDataAgreement", source = "form.personalDataAgreement")
	@Mapping(target = "incidentHours", source = "form.incidentHours")
	@Mapping(target = "incidentContact", source = "form.incidentContact", qualifiedByName = "orNone")
	@Mapping(target = "recoveryHours", source = "form.recoveryHours")
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
