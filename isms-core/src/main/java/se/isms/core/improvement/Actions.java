package se.isms.core.improvement;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Actions extends ListCrudRepository<Action, UUID> {

}
