package se.isms.core.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ImportBatches extends ListCrudRepository<ImportBatch, UUID> {

	List<ImportBatch> findTop100ByOrderByCreatedAtDesc();

	Optional<ImportBatch> findFirstByKindAndFileHashAndStateOrderByCommittedAtDesc(String kind, String fileHash,
			ImportBatch.State state);

}
