package se.isms.core.incident;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface SignificanceThresholds extends ListCrudRepository<SignificanceThreshold, UUID> {

	List<SignificanceThreshold> findBySector(Sector sector);

}
