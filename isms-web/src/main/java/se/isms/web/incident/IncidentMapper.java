package se.isms.web.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.incident.Incident;
import se.isms.core.incident.RegulatoryReport;

/** Between incidents and what the API says of them. */
@Mapper
interface IncidentMapper {

	IncidentResource resource(Incident incident);

	ReportResource resource(RegulatoryReport report);

	Incident incident(UUID id, @Nullable Integer version, String number, @Nullable Boolean significant,
			@Nullable Instant assessedAt, @Nullable Instant handledAt, @Nullable Instant closedAt, IncidentInput input);

}
