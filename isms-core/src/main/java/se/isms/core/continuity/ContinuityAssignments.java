package se.isms.core.continuity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ContinuityAssignments extends ListCrudRepository<ContinuityAssignment, UUID> {

	/** The newest one that was given to a department. */
	@Query("""
			select a.*
			  from continuity_assignment a
			  join assignment_answer w on w.assignment_id = a.id
			  join unit u on u.id = w.unit_id
			 where u.department_id = :department
			 order by a.given_on desc, a.id
			 limit 1
			""")
	Optional<ContinuityAssignment> newestOf(UUID department);

}
