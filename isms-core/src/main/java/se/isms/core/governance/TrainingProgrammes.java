package se.isms.core.governance;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface TrainingProgrammes extends ListCrudRepository<TrainingProgramme, UUID> {

}
