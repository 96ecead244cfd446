package se.isms.core.practice;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Observations extends ListCrudRepository<Observation, UUID> {

}
