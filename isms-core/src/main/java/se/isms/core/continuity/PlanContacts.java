package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface PlanContacts extends ListCrudRepository<PlanContact, UUID> {

	List<PlanContact> findByPlanIdOrderByPlaceAscNameAsc(UUID plan);

}
