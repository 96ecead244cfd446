package se.isms.core.improvement;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ControlChecks extends ListCrudRepository<ControlCheck, UUID> {

	List<ControlCheck> findByControlIdOrderByCheckedOnDesc(UUID controlId);

}
