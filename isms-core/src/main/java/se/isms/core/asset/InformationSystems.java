package se.isms.core.asset;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface InformationSystems extends ListCrudRepository<InformationSystem, UUID> {

}
