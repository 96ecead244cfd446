package se.isms.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Briefings extends ListCrudRepository<Briefing, UUID> {

	List<Briefing> findByHeldOnBetweenOrderByHeldOn(LocalDate from, LocalDate to);

}
