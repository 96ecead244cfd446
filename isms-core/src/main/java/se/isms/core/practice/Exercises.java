package se.isms.core.continuity;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Exercises extends ListCrudRepository<Exercise, UUID> {

}
