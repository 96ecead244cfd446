package se.isms.core.continuity;

import java.util.Collection;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ContinuityPlans extends ListCrudRepository<ContinuityPlan, UUID> {

	boolean existsByProcessId(UUID process);

	boolean existsByProcessIdAndStateIn(UUID process, Collection<ContinuityPlan.State> states);

}
