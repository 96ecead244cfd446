package se.isms.core.asset;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Agreements extends ListCrudRepository<Agreement, UUID> {

}
