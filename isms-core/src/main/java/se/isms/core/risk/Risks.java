package se.isms.core.risk;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Risks extends ListCrudRepository<Risk, UUID> {

	List<Risk> findByAnalysisId(UUID analysisId);

}
