package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface PlanCopies extends ListCrudRepository<PlanCopy, UUID> {

	List<PlanCopy> findByProcessIdOrderByPlaceAsc(UUID process);

}
