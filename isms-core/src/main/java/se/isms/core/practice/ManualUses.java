package se.isms.core.practice;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ManualUses extends ListCrudRepository<ManualUse, UUID> {

	Optional<ManualUse> findByActivationIdAndProcedureId(UUID activation, UUID procedure);

}
