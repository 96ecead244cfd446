package se.isms.web.report;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.report.ReportArea;
import se.isms.web.form.Typed;

/** Between areas of the report and what is typed of them. */
@Mapper(uses = Typed.class)
interface ReportForms {

	AreaForm form(ReportArea area);

	@Mapping(target = "responsible", source = "area.responsible")
	@Mapping(target = "contribution", source = "form.contribution")
	@Mapping(target = "version", source = "form.version")
	@Mapping(target = "id", source = "area.id")
	@Mapping(target = "reportId", source = "area.reportId")
	@Mapping(target = "position", source = "area.position")
	@Mapping(target = "number", source = "area.number")
	@Mapping(target = "title", source = "area.title")
	@Mapping(target = "compiled", source = "area.compiled")
	ReportArea apply(AreaForm form, ReportArea area);

}
