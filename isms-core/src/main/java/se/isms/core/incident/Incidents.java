package se.isms.core.incident;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Incidents extends ListCrudRepository<Incident, UUID> {

}
