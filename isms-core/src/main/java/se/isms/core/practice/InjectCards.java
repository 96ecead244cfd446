package se.isms.core.practice;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface InjectCards extends ListCrudRepository<InjectCard, UUID> {

	List<InjectCard> findByExerciseIdOrderByPlace(UUID exercise);

}
