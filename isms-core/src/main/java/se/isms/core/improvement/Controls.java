package se.isms.core.improvement;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Controls extends ListCrudRepository<Control, UUID> {

}
