package se.isms.core.incident;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface RegulatoryReports extends ListCrudRepository<RegulatoryReport, UUID> {

	List<RegulatoryReport> findByIncidentIdOrderBySubmittedAt(UUID incidentId);

}
