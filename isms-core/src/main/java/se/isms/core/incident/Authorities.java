package se.isms.core.incident;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Authorities extends ListCrudRepository<Authority, UUID> {

	List<Authority> findByTrack(Track track);

}
