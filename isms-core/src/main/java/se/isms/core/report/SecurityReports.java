package se.isms.core.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface SecurityReports extends ListCrudRepository<SecurityReport, UUID> {

	Optional<SecurityReport> findByYear(int year);

	Optional<SecurityReport> findFirstByYearLessThanOrderByYearDesc(int year);

	List<SecurityReport> findAllByOrderByYearDesc();

}
