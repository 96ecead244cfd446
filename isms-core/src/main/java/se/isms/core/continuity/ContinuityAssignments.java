package se.isms.core.continuity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ContinuityAssignments extends ListCrudRepository<ContinuityAssignment, UUID> {

	Optional<ContinuityAssignment> findFirstByOrderByGivenOnDescIdAsc();

}
