package se.isms.core.report;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ReportAreas extends ListCrudRepository<ReportArea, UUID> {

	List<ReportArea> findByReportIdOrderByPosition(UUID reportId);

}
