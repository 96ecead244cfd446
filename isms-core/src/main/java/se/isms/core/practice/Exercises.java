package se.isms.core.practice;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Exercises extends ListCrudRepository<Exercise, UUID> {

}
