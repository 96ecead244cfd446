package se.isms.core.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ImportMappings extends ListCrudRepository<ImportMapping, UUID> {

	List<ImportMapping> findByKindOrderBySavedAtDesc(String kind);

	Optional<ImportMapping> findByKindAndName(String kind, String name);

}
