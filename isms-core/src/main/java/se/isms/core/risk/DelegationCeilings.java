package se.isms.core.risk;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface DelegationCeilings extends ListCrudRepository<DelegationCeiling, UUID> {

}
