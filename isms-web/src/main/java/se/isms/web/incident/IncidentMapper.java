package se.isms.web.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.incident.Authority;
import se.isms.core.incident.Incident;
import se.isms.core.incident.RegulatoryReport;
import se.isms.core.incident.SignificanceThreshold;

/** Between incidents, regulations and what the API says of them. */
@Mapper
interface IncidentMapper {

	IncidentResource resource(Incident incident);

	ReportResource resource(RegulatoryReport report);

	AuthorityResource resource(Authority authority);

	ThresholdResource resource(SignificanceThreshold threshold);

	Incident incident(UUID id, @Nullable Integer version, String number, @Nullable Boolean significant,
			@Nullable Instant assessedAt, @Nullable Instant handledAt, @Nullable Instant closedAt, IncidentInput input);

}
