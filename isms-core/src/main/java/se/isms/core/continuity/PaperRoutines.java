package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface PaperRoutines extends ListCrudRepository<PaperRoutine, UUID> {

	List<PaperRoutine> findByPlanIdOrderByWhatAsc(UUID plan);

}
