package se.isms.core.governance;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Objectives extends ListCrudRepository<Objective, UUID> {

}
