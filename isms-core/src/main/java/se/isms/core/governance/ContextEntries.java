package se.isms.core.governance;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ContextEntries extends ListCrudRepository<ContextEntry, UUID> {

	List<ContextEntry> findByYearOrderByInputAscTextSvAsc(int year);

}
