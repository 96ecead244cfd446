package se.isms.core.organisation;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface RoleAssignments extends ListCrudRepository<RoleAssignment, UUID> {

	List<RoleAssignment> findByPersonId(UUID person);

}
