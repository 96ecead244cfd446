package se.isms.core.kit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface OfflineKits extends ListCrudRepository<OfflineKit, UUID> {

	List<OfflineKit> findTop50ByOrderByMadeAtDescIdAsc();

}
