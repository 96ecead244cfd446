package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;

/** Between risks and what the API says of them. */
@Mapper
interface RiskMapper {

	AnalysisResource resource(RiskAnalysis analysis);

	RiskResource resource(Risk risk);

	@Mapping(target = "adoptedOn", ignore = true)
	@Mapping(target = "earlierId", source = "earlier")
	@Mapping(target = "scaleId", source = "scale")
	RiskAnalysis analysis(UUID id, @Nullable Integer version, @Nullable UUID earlier, UUID scale, AnalysisInput input);

	@Mapping(target = "originId", source = "origin")
	Risk risk(UUID id, @Nullable Integer version, UUID origin, RiskInput input);

}
