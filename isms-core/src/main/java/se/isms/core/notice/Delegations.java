package se.isms.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface Delegations extends ListCrudRepository<Delegation, UUID> {

	List<Delegation> findByToOnGreaterThanEqual(LocalDate day);

}
