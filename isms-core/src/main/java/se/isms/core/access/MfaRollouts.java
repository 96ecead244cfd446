package se.isms.core.access;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface MfaRollouts extends ListCrudRepository<MfaRollout, UUID> {

	Optional<MfaRollout> findFirstByOrderByStartedOnDescIdAsc();

}
