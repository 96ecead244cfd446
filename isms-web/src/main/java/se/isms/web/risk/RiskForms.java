package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.web.form.Typed;

/** Between risk analyses, risks and what is typed of them. */
@Mapper(uses = Typed.class)
interface RiskForms {

	RiskForm form(Risk risk);

	@Mapping(target = "id", source = "risk.id")
	@Mapping(target = "analysisId", source = "risk.analysisId")
	@Mapping(target = "originId", source = "risk.originId")
	@Mapping(target = "state", expression = "java(state(form, risk))")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "threat", source = "form.threat")
	@Mapping(target = "vulnerability", source = "form.vulnerability")
	@Mapping(target = "confidentiality", source = "form.confidentiality")
	@Mapping(target = "integrity", source = "form.integrity")
	@Mapping(target = "availability", source = "form.availability")
	@Mapping(target = "itOutage", source = "form.itOutage")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "inherentLikelihood", source = "form.inherentLikelihood")
	@Mapping(target = "inherentConsequence", source = "form.inherentConsequence")
	@Mapping(target = "likelihood", source = "form.likelihood")
	@Mapping(target = "consequence", source = "form.consequence")
	@Mapping(target = "life", source = "form.life")
	@Mapping(target = "operations", source = "form.operations")
	@Mapping(target = "economy", source = "form.economy")
	@Mapping(target = "trust", source = "form.trust")
	@Mapping(target = "rights", source = "form.rights")
	@Mapping(target = "targetLikelihood", source = "form.targetLikelihood")
	@Mapping(target = "targetConsequence", source = "form.targetConsequence")
	@Mapping(target = "treatment", source = "form.treatment")
	@Mapping(target = "note", source = "form.note", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	Risk apply(RiskForm form, Risk risk);

	AnalysisForm form(RiskAnalysis analysis);

	@Mapping(target = "adoptedOn", ignore = true)
	@Mapping(target = "earlierId", source = "earlier")
	@Mapping(target = "scaleId", source = "scale")
	@Mapping(target = "facilitator", source = "form.facilitator", qualifiedByName = "orNone")
	@Mapping(target = "participants", source = "form.participants", qualifiedByName = "orNone")
	RiskAnalysis apply(AnalysisForm form, UUID id, @Nullable UUID earlier, UUID scale);

	/** As it was where nothing is chosen. */
	default Risk.State state(RiskForm form, Risk risk) {
		return (form.state() == null || form.state().isBlank()) ? risk.state() : Risk.State.valueOf(form.state());
	}

	default Risk.@Nullable Treatment treatment(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Risk.Treatment.valueOf(text);
	}

}
