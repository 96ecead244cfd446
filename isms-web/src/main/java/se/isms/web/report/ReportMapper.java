package se.isms.web.report;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.report.CompleteReport;
import se.isms.core.report.ReportArea;
import se.isms.core.report.SecurityReport;

/** Between reports and what the API says of them. */
@Mapper
interface ReportMapper {

	SecurityReportResource resource(SecurityReport report);

	AreaResource resource(ReportArea area);

	ReportDetails resource(CompleteReport complete);

	@Mapping(target = "decidedOn", source = "decidedOn")
	@Mapping(target = "year", source = "year")
	SecurityReport report(UUID id, int year, SecurityReport.State state, @Nullable LocalDate decidedOn,
			@Nullable String diaryNumber, @Nullable UUID reviewId, @Nullable String adoptedBy,
			@Nullable Integer version, SecurityReportInput input);

	ReportArea area(UUID id, UUID reportId, int position, String number, String title, String responsible,
			boolean compiled, @Nullable Integer version, String contribution);

}
